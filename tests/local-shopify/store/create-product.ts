import { addProduct } from './add-product.ts';
import type { Store } from './store.ts';
import type { Product } from './types.ts';

export interface NewVariant {
  sku?: string | null;
  price?: string;
  /** One value for each of the product's options. */
  optionValues?: string[];
  tracked?: boolean;
  stock?: { locationId: number; available: number }[];
}

export interface NewProduct {
  title: string;
  status?: Product['status'];
  vendor?: string;
  productType?: string;
  tags?: string[];
  options?: Product['options'];
  /** Default: one variant that is not stocked anywhere. */
  variants?: NewVariant[];
}

/** Adds a product as a merchant does in the admin, published where it is active. */
export function createProduct(store: Store, { variants = [{}], ...wanted }: NewProduct): Product {
  const publishedAt = (wanted.status ?? 'ACTIVE') === 'ACTIVE' ? store.now() : null;
  return addProduct(
    store,
    { ...wanted, publishedAt },
    variants.map(({ tracked = true, stock = [], ...variant }) => ({ ...variant, item: { tracked }, stock })),
  );
}
