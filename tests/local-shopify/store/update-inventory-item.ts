import { inventoryItemPayload } from '../webhooks/payloads/inventory.ts';
import type { Store } from './store.ts';
import type { InventoryItem } from './types.ts';

export type InventoryItemChange = Partial<Omit<InventoryItem, 'id' | 'createdAt' | 'updatedAt'>> & {
  sku?: string | null;
};

/** Edits an item; its SKU is that of its variants. Throws where there is none. */
export function updateInventoryItem(
  store: Store,
  id: number,
  { sku, ...change }: InventoryItemChange,
): InventoryItem {
  const announce = store.happening();
  const at = store.now();
  const changed = store.inventoryItems.change(id, { ...change, updatedAt: at });
  if (sku !== undefined)
    for (const variant of store.variants.by('item', id))
      store.variants.change(variant.id, { sku, updatedAt: at });
  announce('inventory_items/update', inventoryItemPayload(store, changed));
  return changed;
}
