import { productPayload } from '../webhooks/payloads/product.ts';
import type { Store } from './store.ts';
import type { Product, ProductStatus } from './types.ts';

export interface ProductChange {
  productId: number;
  title?: string;
  handle?: string;
  descriptionHtml?: string;
  isGiftCard?: boolean;
  seo?: NonNullable<Product['seo']>;
  templateSuffix?: string | null;
  requiresSellingPlan?: boolean;
  status?: ProductStatus;
  /** Publishes to the Online Store, or takes it off. */
  published?: boolean;
  vendor?: string;
  productType?: string;
  tags?: readonly string[];
}

/** Edits a product as a merchant does in the admin. Throws where there is no such product. */
export function updateProduct(store: Store, change: ProductChange): Product {
  const product = store.products.get(change.productId);
  if (product === undefined) throw new Error(`no product ${change.productId}`);
  const at = store.now();
  const { published, productId, ...fields } = change;
  const publishedAt = published === false ? null : (product.publishedAt ?? at);
  const changed = store.products.change(productId, {
    ...fields,
    ...(published === undefined ? {} : { publishedAt }),
    updatedAt: at,
  });
  store.happening()('products/update', productPayload(store, changed));
  return changed;
}
