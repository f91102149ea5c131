import { disconnectedLevelPayload } from '../webhooks/payloads/inventory.ts';
import type { Store } from './store.ts';

/** Stops stocking an item at a location: the level is gone. Throws where there was none. */
export function deleteLevel(store: Store, gone: { inventoryItemId: number; locationId: number }): void {
  const level = store.level(gone.inventoryItemId, gone.locationId);
  if (level === undefined)
    throw new Error(`item ${gone.inventoryItemId} is not stocked at ${gone.locationId}`);
  store.levels.get(gone.inventoryItemId)?.delete(gone.locationId);
  store.happening()('inventory_levels/disconnect', disconnectedLevelPayload(level));
}
