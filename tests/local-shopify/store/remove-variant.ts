import { gid } from './gid.ts';
import { levelKey } from './tables.ts';
import type { Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Variant } from './types.ts';

/** Removes a variant with its metafields and, where no other shares it, its inventory item with the levels. */
export function removeVariant(store: Store, announce: Announce, variant: Variant): void {
  store.variants.remove(variant.id);
  removeMetafields(store, gid('ProductVariant', variant.id));
  if (store.variants.by('item', variant.inventoryItemId).length > 0) return;
  for (const level of store.levelsOf(variant.inventoryItemId))
    store.levels.remove(levelKey(level.inventoryItemId, level.locationId));
  store.inventoryItems.remove(variant.inventoryItemId);
  announce('inventory_items/delete', { id: variant.inventoryItemId });
}

/** Removes all metafields of an owner that goes. */
export function removeMetafields(store: Store, owner: string): void {
  for (const metafield of store.metafields.by('owner', owner)) store.metafields.remove(metafield.id);
}
