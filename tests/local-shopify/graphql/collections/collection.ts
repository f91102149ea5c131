import { collectionsOf, isMember, membersOf } from '../../store/collection-members.ts';
import type { Collection, CollectionSortOrder } from '../../store/collections.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import { connection, fields, withArguments, type Arguments, type Field, type Order } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { plainText } from '../products/plain-text.ts';
import { publishableFields } from '../publications/publication.ts';
import { search, type SearchFields } from '../search/search.ts';
import { ruleSetOf } from './rule-set.ts';
import { shownSource } from './source.ts';

export const COLLECTION_SEARCH: SearchFields<Collection> = {
  default: (collection) => [collection.title, collection.handle],
  id: (collection) => collection.id,
  title: (collection) => collection.title,
  handle: (collection) => collection.handle,
  updated_at: (collection) => collection.updatedAt,
  published_status: (collection) => (collection.publishedAt === null ? 'unpublished' : 'published'),
  collection_type: (collection) => (collection.sources.length > 0 ? 'smart' : 'custom'),
};

export function collectionOrder(args: Arguments): Order<Collection> {
  const id = (collection: Collection) => collection.id;
  if (args['sortKey'] === 'TITLE') return { id, value: ({ title }) => title.toLowerCase() };
  if (args['sortKey'] === 'UPDATED_AT') return { id, value: ({ updatedAt }) => Date.parse(updatedAt) };
  return { id };
}

const ORDERS: Readonly<Record<string, CollectionSortOrder>> = {
  TITLE: 'ALPHA_ASC',
  PRICE: 'PRICE_ASC',
  CREATED: 'CREATED',
  MANUAL: 'MANUAL',
  BEST_SELLING: 'BEST_SELLING',
  ID: 'MOST_RELEVANT',
  RELEVANCE: 'MOST_RELEVANT',
};

const productIn = (store: Store, id: unknown): Product | undefined =>
  store.products.get(bareId(String(id), 'Product') ?? 0);

export const collectionType = {
  ...fields<Collection>({
    id: (collection) => gid('Collection', collection.id),
    legacyResourceId: (collection) => String(collection.id),
    title: (collection) => collection.title,
    handle: (collection) => collection.handle,
    descriptionHtml: (collection) => collection.descriptionHtml,
    description: withArguments(['truncateAt'], (collection, args) =>
      plainText(collection.descriptionHtml, args['truncateAt']),
    ),
    image: () => null,
    feedback: () => null,
    storefrontId: (collection) => gid('Collection', collection.id),
    translations: withArguments(['locale', 'marketId'], () => []),
    seo: (collection) => collection.seo,
    templateSuffix: (collection) => collection.templateSuffix,
    sortOrder: (collection) => collection.sortOrder,
    updatedAt: (collection) => collection.updatedAt,
    ruleSet: (collection, { store }) => ruleSetOf(collection, store),
    sources: (collection) => collection.sources.map(shownSource),
    products: inOrder<Collection>(['sortKey'], (collection, args, { store }) =>
      membersOf(store, collection, ORDERS[(args['sortKey'] as string | undefined) ?? '']),
    ),
    productsCount: (collection, { store }) => ({
      count: membersOf(store, collection, 'MOST_RELEVANT').length,
      precision: 'EXACT',
    }),
    hasProduct: withArguments(['id'], (collection, args, { store }) => {
      const product = productIn(store, args['id']);
      return product !== undefined && isMember(store, collection, product);
    }),
    ...metafieldFields<Collection>('Collection'),
  }),
  ...publishableFields('Collection'),
};

/** The collections of a product, as its own fields. */
export const collectionsOfProduct: Record<string, Field<Product>> = {
  collections: connection<Product, Collection>(
    ['query', 'sortKey'],
    (product, args, { store }) => search(collectionsOf(store, product), args['query'], COLLECTION_SEARCH),
    collectionOrder,
  ),
  inCollection: withArguments(['id'], (product, args, { store }) => {
    const collection = store.collections.get(bareId(String(args['id']), 'Collection') ?? 0);
    return collection !== undefined && isMember(store, collection, product);
  }),
};
