import type * as Bridge from '@shopify/app-bridge-types';
import { membersOf } from '../../store/collection-members.ts';
import type { Collection } from '../../store/collections.ts';
import { gid } from '../../store/gid.ts';
import type { Place } from '../place.ts';
import type { Words } from './picked.ts';

/** A collection as the picker hands it to the app. */
export function pickedCollection({ store }: Place, collection: Collection): Words<Bridge.Collection> {
  const id = gid('Collection', collection.id);
  const products = membersOf(store, collection, 'MOST_RELEVANT').length;
  const byHand = collection.productIds.length;
  return {
    id,
    title: collection.title,
    handle: collection.handle,
    description: collection.descriptionHtml.replace(/<[^>]*>/g, ''),
    descriptionHtml: collection.descriptionHtml,
    image: null,
    productsCount: products,
    productsManuallySortedCount: byHand,
    productsAutomaticallySortedCount: Math.max(0, products - byHand),
    publicationCount: collection.publishedAt === null ? 0 : 1,
    availablePublicationCount: 1,
    ruleSet: null,
    seo: { ...collection.seo },
    sortOrder: collection.sortOrder,
    storefrontId: id,
    templateSuffix: collection.templateSuffix,
    updatedAt: collection.updatedAt,
  };
}
