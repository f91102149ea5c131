import { moveStock, stockedLevel, type QuantityName } from './move-stock.ts';
import { deleteLevel } from './delete-level.ts';
import { QUANTITY_NAMES } from './quantities.ts';
import type { Store } from './store.ts';
import type { Level } from './types.ts';

const COUNTED = QUANTITY_NAMES.filter((name): name is QuantityName => name !== 'on_hand');

/** Moves everything that concerns a place to another: goods, orders to be sent from there, transfers under way. */
export function relocate(store: Store, fromId: number, toId: number): void {
  for (const level of store.levels.by('location', fromId)) if (level.isActive) moveLevel(store, level, toId);
  for (const { orderId, held } of store.commitments.values()) {
    if (!held.some(({ locationId }) => locationId === fromId)) continue;
    store.commitments.change(orderId, {
      held: held.map((each) => (each.locationId === fromId ? { ...each, locationId: toId } : each)),
    });
    store.orders.change(orderId, { fulfilmentLocationId: toId });
  }
  for (const { id, status, originLocationId, destinationLocationId } of store.transfers.values()) {
    if (status === 'TRANSFERRED' || status === 'CANCELED') continue;
    if (originLocationId === fromId) store.transfers.change(id, { originLocationId: toId });
    if (destinationLocationId === fromId) store.transfers.change(id, { destinationLocationId: toId });
  }
}

function moveLevel(store: Store, level: Level, toId: number): void {
  const announce = store.happening();
  const moved = COUNTED.filter((name) => level[name] !== 0);
  const by = (sign: number) => Object.fromEntries(moved.map((name) => [name, sign * level[name]]));
  const there = stockedLevel(store, announce, level.inventoryItemId, toId);
  if (moved.length > 0) {
    moveStock(store, announce, there, by(1));
    moveStock(store, announce, level, by(-1));
  }
  deleteLevel(store, level);
}
