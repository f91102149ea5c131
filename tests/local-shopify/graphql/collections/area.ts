import type { Collection } from '../../store/collections.ts';
import { bareId } from '../../store/gid.ts';
import { count, one, type Area } from '../area.ts';
import { connection, fields, withArguments } from '../field.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { search } from '../search/search.ts';
import { COLLECTION_SEARCH, collectionOrder, collectionType } from './collection.ts';
import { collectionCreate, collectionDelete, collectionUpdate } from './collection-mutations.ts';
import {
  collectionAddProducts,
  collectionAddProductsV2,
  collectionRemoveProducts,
  collectionReorderProducts,
} from './product-mutations.ts';
import { conditionsSourceType, exclusionType, inclusionType, subCollectionsSourceType } from './source.ts';

export const COLLECTIONS_AREA: Area = {
  types: {
    Collection: collectionType,
    CollectionConditionsSource: conditionsSourceType,
    CollectionSubCollectionsSource: subCollectionsSourceType,
    CollectionSourceInclusion: inclusionType,
    CollectionSourceExclusion: exclusionType,
  },
  queries: fields<unknown>({
    collection: one('Collection'),
    collectionByHandle: withArguments(
      ['handle'],
      (_root, args, { store }) => store.collections.by('handle', String(args['handle']))[0] ?? null,
    ),
    collectionByIdentifier: withArguments(['identifier'], (_root, args, { store }) => {
      const identifier = args['identifier'] as { id?: string | null; handle?: string | null };
      refuseInputs('CollectionIdentifierInput', identifier, ['customId']);
      if (identifier.id) return store.collections.get(bareId(identifier.id, 'Collection') ?? 0) ?? null;
      return store.collections.by('handle', identifier.handle ?? '')[0] ?? null;
    }),
    collections: connection<unknown, Collection>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.collections.values(), args['query'], COLLECTION_SEARCH),
      collectionOrder,
    ),
    collectionsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(search(store.collections.values(), args['query'], COLLECTION_SEARCH), args),
    ),
  }),
  mutations: {
    collectionCreate,
    collectionUpdate,
    collectionDelete,
    collectionAddProducts,
    collectionAddProductsV2,
    collectionRemoveProducts,
    collectionReorderProducts,
  },
  finders: { Collection: (id, { store }) => store.collections.get(id) },
};
