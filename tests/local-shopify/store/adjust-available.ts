import { moveStock, stockedLevel } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Level } from './types.ts';

/** Adds to what is available (negative: takes away). Stocks the item there if it was not. */
export function adjustAvailable(
  store: Store,
  change: { inventoryItemId: number; locationId: number; delta: number },
): Level {
  const announce = store.happening();
  const level = stockedLevel(store, announce, change.inventoryItemId, change.locationId);
  return moveStock(store, announce, level, { available: change.delta });
}
