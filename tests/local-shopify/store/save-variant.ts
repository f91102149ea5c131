import { inventoryItemPayload } from '../webhooks/payloads/inventory.ts';
import type { WantedVariant } from './add-variant.ts';
import type { Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Variant } from './types.ts';

/** Changes a variant and its inventory item, and tells of the item. Its product is told of by who calls. */
export function saveVariant(
  store: Store,
  announce: Announce,
  variant: Variant,
  { item, ...change }: Omit<WantedVariant, 'stock'>,
): Variant {
  const at = store.now();
  const saved = store.variants.change(variant.id, { ...change, updatedAt: at });
  if (item !== undefined || change.sku !== undefined) {
    const changed = store.inventoryItems.change(variant.inventoryItemId, { ...item, updatedAt: at });
    announce('inventory_items/update', inventoryItemPayload(store, changed));
  }
  return saved;
}
