import { levelPayload } from '../webhooks/payloads/inventory.ts';
import type { Store } from './store.ts';
import type { Level } from './types.ts';

export type Announce = ReturnType<Store['happening']>;
export type QuantityName =
  'available' | 'committed' | 'incoming' | 'reserved' | 'damaged' | 'safety_stock' | 'quality_control';

/** Adds to a level's quantities (negative: takes away) and tells the apps where `available` changed. */
export function moveStock(
  store: Store,
  announce: Announce,
  level: Level,
  by: Partial<Record<QuantityName, number>>,
): void {
  for (const [name, delta] of Object.entries(by)) level[name as QuantityName] += delta;
  level.updatedAt = store.now();
  if (by.available !== undefined && by.available !== 0)
    announce('inventory_levels/update', levelPayload(store, level));
}

/** The level, stocked from now on at that location where it was not. */
export function stockedLevel(
  store: Store,
  announce: Announce,
  inventoryItemId: number,
  locationId: number,
): Level {
  const known = store.level(inventoryItemId, locationId);
  if (known !== undefined) {
    if (!known.isActive) {
      known.isActive = true;
      announce('inventory_levels/connect', levelPayload(store, known));
    }
    return known;
  }
  if (!store.inventoryItems.has(inventoryItemId)) throw new Error(`no inventory item ${inventoryItemId}`);
  if (!store.locations.has(locationId)) throw new Error(`no location ${locationId}`);
  const level = emptyLevel(inventoryItemId, locationId, store.now());
  store.putLevel(level);
  announce('inventory_levels/connect', levelPayload(store, level));
  return level;
}

function emptyLevel(inventoryItemId: number, locationId: number, at: string): Level {
  return {
    inventoryItemId,
    locationId,
    isActive: true,
    available: 0,
    committed: 0,
    incoming: 0,
    reserved: 0,
    damaged: 0,
    safety_stock: 0,
    quality_control: 0,
    createdAt: at,
    updatedAt: at,
  };
}
