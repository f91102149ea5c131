import { membersOf } from '../store/collection-members.ts';
import { handleOf } from '../store/handles.ts';
import type { Store } from '../store/store.ts';
import type { Product } from '../store/types.ts';
import { isPublished } from './availability.ts';

export interface ShopCollection {
  handle: string;
  title: string;
  products: Product[];
}

const byTitle = new Intl.Collator('en');

interface Known {
  version: number;
  /** When they were worked out, and when the next product is published: milliseconds of the shop's clock. */
  since: number;
  until: number;
  collections: ShopCollection[];
}

const knownOf = new WeakMap<Store, Known>();

/** The collections of the storefront: everything, those that are published, and one for each product type. */
export function shopCollections(store: Store): ShopCollection[] {
  const kept = publishedCollections(store);
  const taken = new Set(kept.map(({ handle }) => handle));
  const [everything, ...ofTypes] = fromProducts(store);
  return [everything ?? [], kept, ofTypes.filter(({ handle }) => !taken.has(handle))].flat();
}

/** Those that people or apps made; what is in them is worked out only where it is shown. */
function publishedCollections(store: Store): ShopCollection[] {
  return [...store.collections.values()]
    .filter(({ publishedAt }) => publishedAt !== null)
    .map((collection) => ({
      handle: collection.handle,
      title: collection.title,
      get products() {
        return membersOf(store, collection).filter((product) => isPublished(store, product));
      },
    }));
}

/**
 * Those that nobody made: everything, and one for each product type, the largest first. Only what shoppers may see
 * is in them, by title.
 */
function fromProducts(store: Store): ShopCollection[] {
  const known = knownOf.get(store);
  const { version } = store.products;
  const now = store.clock.now();
  if (known?.version === version && now >= known.since && now < known.until) return known.collections;
  const collections = collectionsNow(store);
  knownOf.set(store, { version, since: now, until: nextPublication(store, now), collections });
  return collections;
}

function nextPublication(store: Store, now: number): number {
  let next = Infinity;
  for (const { publishedAt } of store.products.values()) {
    const at = publishedAt === null ? Infinity : Date.parse(publishedAt);
    if (at > now && at < next) next = at;
  }
  return next;
}

function collectionsNow(store: Store): ShopCollection[] {
  const published = [...store.products.values()]
    .filter((product) => isPublished(store, product))
    .sort((a, b) => byTitle.compare(a.title, b.title));
  const ofTypes = [...Map.groupBy(published, ({ productType }) => productType)]
    .filter(([title]) => title !== '')
    .map(([title, products]) => ({ handle: handleOf(title), title, products }))
    .sort((a, b) => b.products.length - a.products.length || byTitle.compare(a.title, b.title));
  return [{ handle: 'all', title: 'Everything', products: published }, ...ofTypes];
}
