import type { Seed } from '../local-shopify/store/types';

export const OTHER_HOUSE = 'other-house.myshopify.com';
/** Every product of the other house says whose it is. */
export const OTHER_MARK = 'Zebra';

const APART = 1_000_000_000_000;

/** The same thing with numbers of its own. */
function renumbered(value: unknown, key: string): unknown {
  if (typeof value === 'number' && /^id$|Id$/.test(key)) return value + APART;
  if (Array.isArray(value)) return value.map((one) => renumbered(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renumbered(one, name)]));
}

/** Another house with as many products as this one, none of whose numbers are the same. */
export function otherHouse(seed: Seed): Seed {
  const other = renumbered(seed, '') as Seed;
  return {
    ...other,
    shop: { ...seed.shop, domain: OTHER_HOUSE, name: `House of ${OTHER_MARK}` },
    products: other.products.map((product) => ({ ...product, title: `${OTHER_MARK} ${product.title}` })),
  };
}
