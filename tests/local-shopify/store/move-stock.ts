import { levelPayload } from '../webhooks/payloads/inventory.ts';
import { changedAt, type QuantityName as AnyQuantityName } from './quantities.ts';
import type { Store } from './store.ts';
import type { Level } from './types.ts';

export type Announce = ReturnType<Store['happening']>;
/** What is counted; on hand is a sum. */
export type QuantityName = Exclude<AnyQuantityName, 'on_hand'>;

/** The level after adding to its quantities (negative: taking away); the apps hear where `available` changed. */
export function moveStock(
  store: Store,
  announce: Announce,
  level: Level,
  by: Partial<Record<QuantityName, number>>,
): Level {
  const at = store.now();
  const names = Object.keys(by) as QuantityName[];
  const quantities = Object.fromEntries(names.map((name) => [name, level[name] + (by[name] ?? 0)]));
  const stamps = Object.fromEntries(names.map((name) => [name, at]));
  const moved = store.levels.put({
    ...level,
    ...quantities,
    changedAt: { ...stampsOf(level), ...stamps },
    updatedAt: at,
  });
  if (by.available !== undefined && by.available !== 0)
    announce('inventory_levels/update', levelPayload(store, moved));
  return moved;
}

/** When its quantities last changed, so that another change of the level does not count as theirs. */
const stampsOf = (level: Level) => ({
  available: changedAt(level, 'available') ?? level.updatedAt,
  ...level.changedAt,
});

/** The level, stocked or not from now on, with the quantities that it had. */
export const switchLevel = (store: Store, level: Level, isActive: boolean): Level =>
  store.levels.put({ ...level, isActive, changedAt: stampsOf(level), updatedAt: store.now() });

/** The level, stocked from now on at that location where it was not. */
export function stockedLevel(
  store: Store,
  announce: Announce,
  inventoryItemId: number,
  locationId: number,
): Level {
  const known = store.level(inventoryItemId, locationId);
  if (known !== undefined) {
    if (known.isActive) return known;
    const again = switchLevel(store, known, true);
    announce('inventory_levels/connect', levelPayload(store, again));
    return again;
  }
  if (!store.inventoryItems.has(inventoryItemId)) throw new Error(`no inventory item ${inventoryItemId}`);
  if (!store.locations.has(locationId)) throw new Error(`no location ${locationId}`);
  const level = emptyLevel(inventoryItemId, locationId, store.now());
  store.levels.put(level);
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
