import { meets } from './collection-conditions.ts';
import type { Collection, CollectionSource, CollectionSortOrder, ConditionsSource } from './collections.ts';
import type { Store } from './store.ts';
import type { Product } from './types.ts';

/** The products of a collection in its own order: those chosen by hand, and those that its sources bring. */
export function membersOf(store: Store, collection: Collection, order = collection.sortOrder): Product[] {
  const isIn = membership(store, collection, new Set());
  const members: Product[] = [];
  for (const product of store.products.values()) if (isIn(product)) members.push(product);
  return inSortOrder(store, collection, members, order);
}

export function isMember(store: Store, collection: Collection, product: Product): boolean {
  return membership(store, collection, new Set())(product);
}

/** All collections that a product is in. */
export function collectionsOf(store: Store, product: Product): Collection[] {
  return [...store.collections.values()].filter((collection) => isMember(store, collection, product));
}

type Membership = (product: Product) => boolean;

/** `within`: the collections that are being asked already, so that two that contain each other come to an end. */
function membership(store: Store, collection: Collection, within: ReadonlySet<number>): Membership {
  if (within.has(collection.id)) return () => false;
  const inside = new Set([...within, collection.id]);
  const chosen = new Set(collection.productIds);
  const sources = collection.sources.map((source) => sourceMembership(store, source, inside));
  return (product) => chosen.has(product.id) || sources.some((isIn) => isIn(product));
}

function sourceMembership(store: Store, source: CollectionSource, within: ReadonlySet<number>): Membership {
  if (source.kind === 'conditions') return conditionsMembership(store, source, within);
  return unionOf(store, source.collectionIds, within);
}

/** The products that one source of conditions brings. */
export function sourceMembers(store: Store, source: ConditionsSource): Product[] {
  return [...store.products.values()].filter(conditionsMembership(store, source, new Set()));
}

function conditionsMembership(
  store: Store,
  { inclusion, exclusion }: ConditionsSource,
  within: ReadonlySet<number>,
): Membership {
  const chosen = new Set(inclusion.selections.map(({ productId }) => productId));
  const leftOut = new Set((exclusion?.selections ?? []).map(({ productId }) => productId));
  const conditions = exclusion?.conditions ?? [];
  const collections = unionOf(
    store,
    conditions.filter(({ kind }) => kind === 'collection').flatMap(({ values }) => values.map(Number)),
    within,
  );
  const others = {
    matchType: exclusion?.matchType ?? ('ANY' as const),
    conditions: conditions.filter(({ kind }) => kind !== 'collection'),
    selections: [],
  };
  return (product) =>
    (chosen.has(product.id) || meets(store, product, inclusion)) &&
    !leftOut.has(product.id) &&
    !collections(product) &&
    !meets(store, product, others);
}

function unionOf(store: Store, ids: readonly number[], within: ReadonlySet<number>): Membership {
  const members = ids.flatMap((id) => {
    const collection = store.collections.get(id);
    return collection === undefined ? [] : [membership(store, collection, within)];
  });
  return (product) => members.some((isIn) => isIn(product));
}

function inSortOrder(
  store: Store,
  { productIds }: Collection,
  members: Product[],
  order: CollectionSortOrder,
): Product[] {
  const place = new Map(productIds.map((id, index) => [id, index]));
  const last = productIds.length;
  const by = sortValue(store, order, (id) => place.get(id) ?? last);
  const valued = members.map((product) => ({ product, value: by(product) }));
  const direction = order.endsWith('_DESC') || order === 'BEST_SELLING' ? -1 : 1;
  return valued
    .sort((a, b) => direction * compare(a.value, b.value) || a.product.id - b.product.id)
    .map(({ product }) => product);
}

const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);

function sortValue(
  store: Store,
  order: CollectionSortOrder,
  place: (id: number) => number,
): (product: Product) => string | number {
  if (order.startsWith('ALPHA')) return (product) => product.title.toLowerCase();
  if (order.startsWith('CREATED')) return (product) => Date.parse(product.createdAt);
  if (order.startsWith('PRICE'))
    return (product) => Math.min(...store.variantsOf(product.id).map(({ price }) => Number(price)));
  if (order === 'MANUAL') return (product) => place(product.id);
  if (order === 'MOST_RELEVANT') return (product) => product.id;
  const sold = new Map<number, number>();
  for (const { lines } of store.orders.values())
    for (const { productId, currentQuantity } of lines)
      if (productId !== null) sold.set(productId, (sold.get(productId) ?? 0) + currentQuantity);
  return (product) => sold.get(product.id) ?? 0;
}
