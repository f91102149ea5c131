import type { Collection } from '../../store/collections.ts';
import { membersOf } from '../../store/collection-members.ts';
import { bareId } from '../../store/gid.ts';
import { saveCollection } from '../../store/save-collection.ts';
import type { Store } from '../../store/store.ts';
import { bounded } from '../area.ts';
import { withArguments } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import { finishedJob } from './collection-mutations.ts';

const found = (store: Store, id: unknown): Collection | undefined =>
  store.collections.get(bareId(String(id), 'Collection') ?? 0);

const NOT_THERE = 'Collection does not exist';
const SMART = "Can't manually add products to a smart collection";

const numbers = (ids: readonly string[]): number[] => bounded(ids).map((id) => bareId(id, 'Product') ?? 0);

function add(store: Store, collection: Collection, ids: readonly number[]): Collection {
  const known = ids.filter((id) => store.products.has(id));
  return saveCollection(store, collection.id, {
    productIds: [...new Set([...collection.productIds, ...known])],
  });
}

export const collectionAddProducts = withArguments<unknown>(
  ['id', 'productIds'],
  (_root, args, { store }) => {
    const collection = found(store, args['id']);
    const refused = (userErrors: UserError[]) => ({ collection: null, userErrors });
    if (collection === undefined) return refused([userError(['id'], NOT_THERE, null)]);
    if (collection.sources.length > 0) return refused([userError(['id'], SMART, null)]);
    const ids = numbers(args['productIds'] as string[]);
    if (ids.some((id) => !store.products.has(id)))
      return refused([userError(['productIds'], 'Product does not exist', null)]);
    return { collection: add(store, collection, ids), userErrors: [] };
  },
);

export const collectionAddProductsV2 = withArguments<unknown>(
  ['id', 'productIds'],
  (_root, args, { store }) => {
    const collection = found(store, args['id']);
    const refused = (message: string, code: string) => ({
      job: null,
      userErrors: [userError(['id'], message, code)],
    });
    if (collection === undefined) return refused(NOT_THERE, 'COLLECTION_DOES_NOT_EXIST');
    if (collection.sources.length > 0) return refused(SMART, 'CANT_ADD_TO_SMART_COLLECTION');
    add(store, collection, numbers(args['productIds'] as string[]));
    return { job: finishedJob(), userErrors: [] };
  },
);

export const collectionRemoveProducts = withArguments<unknown>(
  ['id', 'productIds'],
  (_root, args, { store }) => {
    const collection = found(store, args['id']);
    const refused = (message: string) => ({ job: null, userErrors: [userError(['id'], message, null)] });
    if (collection === undefined) return refused(NOT_THERE);
    if (collection.sources.length > 0)
      return refused("Can't manually remove products from a smart collection");
    const gone = new Set(numbers(args['productIds'] as string[]));
    saveCollection(store, collection.id, {
      productIds: collection.productIds.filter((id) => !gone.has(id)),
    });
    return { job: finishedJob(), userErrors: [] };
  },
);

export const collectionReorderProducts = withArguments<unknown>(['id', 'moves'], (_root, args, { store }) => {
  const collection = found(store, args['id']);
  const refused = (message: string, code: string, at = ['id']) => ({
    job: null,
    userErrors: [userError(at, message, code)],
  });
  if (collection === undefined) return refused(NOT_THERE, 'COLLECTION_NOT_FOUND');
  if (collection.sortOrder !== 'MANUAL')
    return refused(
      "Can't reorder products unless collection is manually sorted",
      'MANUALLY_SORTED_COLLECTION',
    );
  const order = membersOf(store, collection).map(({ id }) => id);
  for (const [index, move] of (args['moves'] as { id: string; newPosition: string }[]).entries()) {
    const from = order.indexOf(bareId(move.id, 'Product') ?? 0);
    const to = Number(move.newPosition);
    if (from === -1 || Number.isNaN(to))
      return refused('Invalid move', 'INVALID_MOVE', ['moves', String(index), 'id']);
    const [id = 0] = order.splice(from, 1);
    order.splice(to, 0, id);
  }
  const chosen = new Set(collection.productIds);
  const placed = collection.sources.length > 0 ? order : order.filter((id) => chosen.has(id));
  saveCollection(store, collection.id, { productIds: placed });
  return { job: finishedJob(), userErrors: [] };
});
