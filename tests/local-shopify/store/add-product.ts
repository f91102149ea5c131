import { productPayload } from '../webhooks/payloads/product.ts';
import { addVariant, type WantedVariant } from './add-variant.ts';
import { freeHandle, handleOf } from './handles.ts';
import { DEFAULT_OPTION, DEFAULT_VALUE } from './product-options.ts';
import type { Store } from './store.ts';
import type { Product } from './types.ts';

export interface WantedProduct extends Partial<
  Omit<Product, 'id' | 'title' | 'createdAt' | 'updatedAt' | 'picture'>
> {
  title: string;
}

/** Whether a product has this handle. */
export const hasProductHandle =
  (store: Store) =>
  (handle: string): boolean =>
    store.products.by('handle', handle).length > 0;

/** Adds a product with its variants, and tells of it. What is not wanted otherwise is as Shopify has it. */
export function addProduct(
  store: Store,
  wanted: WantedProduct,
  variants: readonly WantedVariant[] = [{}],
): Product {
  const announce = store.happening();
  const at = store.now();
  const handle = wanted.handle ?? (handleOf(wanted.title) || 'product');
  const product = store.products.put({
    descriptionHtml: '',
    status: 'ACTIVE',
    vendor: store.shop.name,
    productType: '',
    tags: [],
    options: [{ name: DEFAULT_OPTION, values: [DEFAULT_VALUE] }],
    isGiftCard: false,
    publishedAt: null,
    ...wanted,
    id: store.newId(),
    handle: freeHandle(handle, hasProductHandle(store)),
    picture: null,
    createdAt: at,
    updatedAt: at,
  });
  for (const [index, variant] of variants.entries()) addVariant(store, announce, product, variant, index + 1);
  announce('products/create', productPayload(store, product));
  return product;
}
