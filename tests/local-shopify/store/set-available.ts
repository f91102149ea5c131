import { moveStock, stockedLevel } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Level } from './types.ts';

/** Counts the shelf: sets what is available, wherever it stood. Stocks the item there if it was not. */
export function setAvailable(
  store: Store,
  wanted: { inventoryItemId: number; locationId: number; available: number },
): Level {
  const announce = store.happening();
  const level = stockedLevel(store, announce, wanted.inventoryItemId, wanted.locationId);
  return moveStock(store, announce, level, { available: wanted.available - level.available });
}
