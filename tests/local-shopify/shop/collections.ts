import type { Store } from '../store/store.ts';
import type { Product } from '../store/types.ts';
import { isPublished } from './availability.ts';

export interface ShopCollection {
  handle: string;
  title: string;
  products: Product[];
}

/** "Small leather" → "small-leather". */
function handleOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const byTitle = new Intl.Collator('en');

/**
 * The collections of the storefront: everything, and one for each product type, the largest first. The store
 * itself keeps none yet, so they follow from the products; only what shoppers may see is in them, by title.
 */
export function shopCollections(store: Store): ShopCollection[] {
  const published = [...store.products.values()]
    .filter((product) => isPublished(store, product))
    .sort((a, b) => byTitle.compare(a.title, b.title));
  const ofTypes = [...Map.groupBy(published, ({ productType }) => productType)]
    .filter(([title]) => title !== '')
    .map(([title, products]) => ({ handle: handleOf(title), title, products }))
    .sort((a, b) => b.products.length - a.products.length || byTitle.compare(a.title, b.title));
  return [{ handle: 'all', title: 'Everything', products: published }, ...ofTypes];
}
