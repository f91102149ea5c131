import { productPayload } from '../webhooks/payloads/product.ts';
import type { Store } from './store.ts';
import type { Product, ProductStatus } from './types.ts';

export interface ProductChange {
  productId: number;
  title?: string;
  status?: ProductStatus;
  /** Publishes to the Online Store, or takes it off. */
  published?: boolean;
  vendor?: string;
  productType?: string;
  tags?: string[];
}

/** Edits a product as a merchant does in the admin. Throws where there is no such product. */
export function updateProduct(store: Store, change: ProductChange): Product {
  const product = store.products.get(change.productId);
  if (product === undefined) throw new Error(`no product ${change.productId}`);
  const at = store.now();
  if (change.title !== undefined) product.title = change.title;
  if (change.status !== undefined) product.status = change.status;
  if (change.vendor !== undefined) product.vendor = change.vendor;
  if (change.productType !== undefined) product.productType = change.productType;
  if (change.tags !== undefined) product.tags = change.tags;
  if (change.published !== undefined)
    product.publishedAt = change.published ? (product.publishedAt ?? at) : null;
  product.updatedAt = at;
  store.happening()('products/update', productPayload(store, product));
  return product;
}
