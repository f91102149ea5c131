import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';

function matches(store: Store, product: Product, word: string): boolean {
  const has = (text: string | null) => text?.toLowerCase().includes(word) === true;
  return (
    has(product.title) ||
    has(product.vendor) ||
    has(product.productType) ||
    product.tags.some(has) ||
    store.variantsOf(product.id).some(({ sku }) => has(sku))
  );
}

/** Products whose title, vendor, type, tags or SKUs contain every word, in the order in which they came. */
export function findProducts(store: Store, query: string): Product[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Product[] = [];
  for (const product of store.products.values())
    if (words.every((word) => matches(store, product, word))) found.push(product);
  return found;
}
