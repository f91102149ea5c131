import { inventoryItemPayload } from '../webhooks/payloads/inventory.ts';
import { productPayload } from '../webhooks/payloads/product.ts';
import type { Store } from './store.ts';
import type { Variant } from './types.ts';

export interface VariantChange {
  variantId: number;
  sku?: string | null;
  price?: string;
  inventoryPolicy?: Variant['inventoryPolicy'];
  /** Whether Shopify counts its stock. */
  tracked?: boolean;
}

/** Edits a variant as a merchant does in the admin; its product changes with it. Throws where there is none. */
export function updateVariant(store: Store, change: VariantChange): Variant {
  const variant = store.variants.get(change.variantId);
  const product = variant && store.products.get(variant.productId);
  const item = variant && store.inventoryItems.get(variant.inventoryItemId);
  if (variant === undefined || product === undefined || item === undefined)
    throw new Error(`no variant ${change.variantId}`);
  const announce = store.happening();
  const at = store.now();
  const { variantId, tracked, ...fields } = change;
  const changed = store.variants.change(variantId, { ...fields, updatedAt: at });
  if (change.sku !== undefined || tracked !== undefined) {
    const counted = store.inventoryItems.change(item.id, { tracked: tracked ?? item.tracked, updatedAt: at });
    announce('inventory_items/update', inventoryItemPayload(store, counted));
  }
  announce('products/update', productPayload(store, store.products.change(product.id, { updatedAt: at })));
  return changed;
}
