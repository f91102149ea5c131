import type { Store } from '../store/store.ts';
import type { Product } from '../store/types.ts';

/** Products whose title, vendor, type, tags or SKUs contain every word, by title. */
export function findProducts(store: Store, query: string): Product[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (product: Product) => {
    const { title, vendor, productType, tags } = product;
    const skus = store.variantsOf(product.id).map(({ sku }) => sku ?? '');
    const text = [title, vendor, productType, ...tags, ...skus].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return [...store.products.values()]
    .filter((product) => words.length === 0 || matches(product))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
