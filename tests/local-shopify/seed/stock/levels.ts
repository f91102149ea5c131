import type { Level, Order, Transfer } from '../../store/types.ts';
import { at } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Shelf } from './shelf.ts';

const key = (item: number, location: number) => `${item} ${location}`;

/** When each item last left each place. */
function lastSales(orders: readonly Order[], listings: readonly Listing[]): Map<string, string> {
  const items = new Map(listings.map(({ variant }) => [variant.id, variant.inventoryItemId]));
  const last = new Map<string, string>();
  for (const order of orders)
    for (const { variantId } of order.lines) {
      const item = variantId === null ? undefined : items.get(variantId);
      if (item !== undefined && !order.test)
        last.set(key(item, order.fulfilmentLocationId), order.processedAt);
    }
  return last;
}

/** What open transfers bring to a place, and hold back at the place they leave. */
function onTheWay(transfers: readonly Transfer[]) {
  const incoming = new Map<string, number>();
  const reserved = new Map<string, number>();
  const add = (map: Map<string, number>, at: string, units: number) =>
    map.set(at, (map.get(at) ?? 0) + units);
  for (const { status, lines, originLocationId, destinationLocationId } of transfers) {
    if (status !== 'READY_TO_SHIP' && status !== 'IN_PROGRESS') continue;
    for (const { inventoryItemId, quantity, received } of lines) {
      add(incoming, key(inventoryItemId, destinationLocationId), quantity - received);
      if (originLocationId !== null && status === 'READY_TO_SHIP')
        add(reserved, key(inventoryItemId, originLocationId), quantity);
    }
  }
  return { incoming, reserved };
}

/** Today's level of every tracked item at every place; `orders` in order of time. */
export function levels(
  shelves: readonly Shelf[],
  orders: readonly Order[],
  transfers: readonly Transfer[],
  listings: readonly Listing[],
): Level[] {
  const sales = lastSales(orders, listings);
  const { incoming, reserved } = onTheWay(transfers);
  return shelves
    .filter(({ listing }) => listing.item.tracked)
    .map(({ listing, place, available, delivered }) => {
      const { id, createdAt } = listing.item;
      const spot = key(id, place.id);
      const moves = [createdAt, sales.get(spot), delivered === null ? undefined : at(delivered, 420)];
      const updatedAt = moves.filter((move) => move !== undefined).reduce((a, b) => (a > b ? a : b));
      return {
        inventoryItemId: id,
        locationId: place.id,
        isActive: true,
        available,
        committed: 0,
        incoming: incoming.get(spot) ?? 0,
        reserved: reserved.get(spot) ?? 0,
        damaged: 0,
        safety_stock: 0,
        quality_control: 0,
        createdAt,
        updatedAt,
      };
    });
}
