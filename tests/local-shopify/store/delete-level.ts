import { disconnectedLevelPayload } from '../webhooks/payloads/inventory.ts';
import { switchLevel } from './move-stock.ts';
import type { Store } from './store.ts';

/**
 * Stops stocking an item at a location. The level stays behind, inactive, with what it had: it counts again once
 * it is active again. Throws where there was none.
 */
export function deleteLevel(store: Store, gone: { inventoryItemId: number; locationId: number }): void {
  const level = store.level(gone.inventoryItemId, gone.locationId);
  if (level?.isActive !== true)
    throw new Error(`item ${gone.inventoryItemId} is not stocked at ${gone.locationId}`);
  const announce = store.happening();
  announce('inventory_levels/disconnect', disconnectedLevelPayload(switchLevel(store, level, false)));
}
