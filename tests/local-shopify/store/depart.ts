import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Transfer } from './transfer-model.ts';

/** Units on their way (negative: called back). */
export function depart(
  store: Store,
  announce: Announce,
  { originLocationId, destinationLocationId }: Transfer,
  inventoryItemId: number,
  quantity: number,
): void {
  if (originLocationId !== null) {
    const origin = stockedLevel(store, announce, inventoryItemId, originLocationId);
    moveStock(store, announce, origin, { reserved: -quantity });
  }
  if (destinationLocationId === null) return;
  const destination = stockedLevel(store, announce, inventoryItemId, destinationLocationId);
  moveStock(store, announce, destination, { incoming: quantity });
}
