import { outstanding, type Shipment, type Transfer } from '../../store/transfer-model.ts';
import type { Level, Order } from '../../store/types.ts';
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

/** What shipments on their way bring to a place, and what is kept for a transfer at the place it leaves. */
function onTheWay({ transfers, shipments }: Moving) {
  const incoming = new Map<string, number>();
  const reserved = new Map<string, number>();
  const add = (map: Map<string, number>, at: string, units: number) =>
    map.set(at, (map.get(at) ?? 0) + units);
  for (const transfer of transfers) {
    const { id, status, lines, originLocationId, destinationLocationId } = transfer;
    if (originLocationId !== null && status === 'READY_TO_SHIP')
      for (const line of lines) add(reserved, key(line.inventoryItemId, originLocationId), line.quantity);
    for (const shipment of shipments.filter(({ transferId }) => transferId === id))
      if (destinationLocationId !== null && shipment.status !== 'DRAFT')
        for (const line of shipment.lines)
          add(incoming, key(line.inventoryItemId, destinationLocationId), outstanding(line));
  }
  return { incoming, reserved };
}

export interface Moving {
  transfers: readonly Transfer[];
  shipments: readonly Shipment[];
}

/** Today's level of every tracked item at every place; `orders` in order of time. */
export function levels(
  shelves: readonly Shelf[],
  orders: readonly Order[],
  moving: Moving,
  listings: readonly Listing[],
): Level[] {
  const sales = lastSales(orders, listings);
  const { incoming, reserved } = onTheWay(moving);
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
