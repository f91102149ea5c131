import type { Collection } from '../../store/collections.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { Product } from '../../store/types.ts';
import { count } from '../area.ts';
import { byId, connection, fields, typed, withArguments, type GraphContext } from '../field.ts';
import { inOrder } from '../in-order.ts';

/** Where products and collections are shown. Every shop here sells in its Online Store alone. */
export interface Publication {
  readonly id: number;
  readonly name: string;
}

export const ONLINE_STORE: Publication = { id: 1, name: 'Online Store' };
export const PUBLICATIONS: readonly Publication[] = [ONLINE_STORE];

interface Publishable {
  readonly id: number;
  readonly publishedAt: string | null;
}

const publishedProducts = ({ store }: GraphContext): Product[] =>
  [...store.products.values()].filter(({ publishedAt }) => publishedAt !== null);
const publishedCollections = ({ store }: GraphContext): Collection[] =>
  [...store.collections.values()].filter(({ publishedAt }) => publishedAt !== null);

export const publicationType = fields<Publication>({
  id: (publication) => gid('Publication', publication.id),
  name: (publication) => publication.name,
  autoPublish: () => false,
  supportsFuturePublishing: () => true,
  catalog: () => null,
  operation: () => null,
  hasCollection: withArguments(['id'], (_publication, args, context) => {
    const id = bareId(String(args['id']), 'Collection');
    return publishedCollections(context).some((collection) => collection.id === id);
  }),
  collections: connection<Publication, Collection>(
    [],
    (_publication, _args, context) => publishedCollections(context),
    byId<Collection>,
  ),
  products: connection<Publication, Product>(
    [],
    (_publication, _args, context) => publishedProducts(context),
    byId<Product>,
  ),
  includedProductsCount: withArguments(['limit'], (_publication, args, context) =>
    count(publishedProducts(context), args),
  ),
});

const NEVER = '1970-01-01T00:00:00Z';

/** The fields of what can be published, the same on products and collections. */
export function publishableFields(type: 'Product' | 'Collection') {
  const shown = (source: Publishable, isIncluded: boolean) =>
    isIncluded
      ? PUBLICATIONS.map((publication) => ({
          publication,
          isPublished: source.publishedAt !== null,
          publishDate: source.publishedAt ?? NEVER,
          publishable: typed(type, source),
        }))
      : [];
  const isShown = (source: Publishable, onlyPublished: unknown): boolean =>
    onlyPublished === false || source.publishedAt !== null;
  const published = (source: Publishable) => ({
    count: source.publishedAt === null ? 0 : PUBLICATIONS.length,
    precision: 'EXACT',
  });
  return fields<Publishable>({
    availablePublicationsCount: published,
    publicationCount: withArguments(['onlyPublished'], (source, args) =>
      isShown(source, args['onlyPublished']) ? PUBLICATIONS.length : 0,
    ),
    // The app under test is no sales channel, so it has no publication of its own.
    publishedOnCurrentPublication: () => false,
    resourcePublicationsCount: withArguments(['onlyPublished'], (source, args) =>
      args['onlyPublished'] === false
        ? { count: PUBLICATIONS.length, precision: 'EXACT' }
        : published(source),
    ),
    publishedOnPublication: withArguments(
      ['publicationId'],
      (source, args) =>
        source.publishedAt !== null &&
        bareId(String(args['publicationId']), 'Publication') === ONLINE_STORE.id,
    ),
    resourcePublications: inOrder<Publishable>(['onlyPublished'], (source, args) =>
      shown(source, isShown(source, args['onlyPublished'])),
    ),
    resourcePublicationsV2: inOrder<Publishable>(['onlyPublished'], (source) =>
      shown(source, source.publishedAt !== null),
    ),
    unpublishedPublications: inOrder<Publishable>([], (source) =>
      source.publishedAt === null ? PUBLICATIONS : [],
    ),
  });
}
