import { bareId, gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { userError, type UserError } from '../user-error.ts';

/** Collections that a product is put into, or taken out of. */
export interface Membership {
  collectionsToJoin?: string[] | null;
  collectionsToLeave?: string[] | null;
}

export function membershipProblems(input: Membership, store: Store): UserError[] {
  const fields = ['collectionsToJoin', 'collectionsToLeave'] as const;
  return fields.flatMap((field) =>
    (input[field] ?? [])
      .filter((id) => !store.collections.has(bareId(id, 'Collection') ?? 0))
      .map(() => userError([field], 'Collection does not exist', null)),
  );
}

export function joinCollections(store: Store, productId: number, input: Membership): void {
  const change = (id: string, to: (ids: readonly number[]) => readonly number[]) => {
    const collection = store.collections.get(bareId(id, 'Collection') ?? 0);
    if (collection !== undefined)
      store.collections.change(collection.id, {
        productIds: to(collection.productIds),
        updatedAt: store.now(),
      });
  };
  for (const id of input.collectionsToJoin ?? [])
    change(id, (ids) => (ids.includes(productId) ? ids : [...ids, productId]));
  for (const id of input.collectionsToLeave ?? [])
    change(id, (ids) => ids.filter((each) => each !== productId));
}

/** Puts a product into exactly these collections, as far as it is chosen for them by hand. */
export function setCollections(store: Store, productId: number, wanted: readonly string[]): void {
  const ids = new Set(wanted.map((id) => bareId(id, 'Collection')));
  const leave = [...store.collections.values()]
    .filter((collection) => collection.productIds.includes(productId) && !ids.has(collection.id))
    .map(({ id }) => gid('Collection', id));
  joinCollections(store, productId, { collectionsToJoin: [...wanted], collectionsToLeave: leave });
}
