import type { Order, OrderLine } from '../../store/types.ts';
import { TODAY } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import type { Shelf } from '../stock/shelf.ts';
import { retail, wholesale } from './baskets.ts';
import type { Draft, Item } from './draft.ts';
import { exceptions } from './exceptions.ts';
import { withReturns } from './returns.ts';

const FIRST_NUMBER = 11_204;
const HOUR = 3_600_000;

function line({ listing, quantity, price, off = 0 }: Item, id: number, cancelled: boolean): OrderLine {
  const unit = price ?? Number(listing?.variant.price);
  return {
    id,
    productId: listing?.product.id ?? null,
    variantId: listing?.variant.id ?? null,
    title: listing?.product.title ?? 'Repair: new lining for a sleeve',
    sku: listing?.variant.sku ?? null,
    quantity,
    currentQuantity: cancelled ? 0 : quantity,
    price: unit.toFixed(2),
    discount: (unit * quantity * off).toFixed(2),
  };
}

function enter(draft: Draft, index: number, nextLine: () => number): Order {
  const {
    processedAt,
    sourceName,
    retailLocationId,
    fulfilmentLocationId,
    items,
    cancelledAt = null,
  } = draft;
  const packed = Math.min(Date.parse(processedAt) + 6 * HOUR, Date.parse(TODAY));
  const settled = sourceName === 'pos' ? processedAt : new Date(packed).toISOString();
  return {
    id: 6_100_000_000_000 + index * 512,
    name: `#${FIRST_NUMBER + index}`,
    processedAt,
    createdAt: processedAt,
    updatedAt: cancelledAt ?? settled,
    cancelledAt,
    test: draft.test ?? false,
    sourceName,
    tags: draft.tags ?? [],
    retailLocationId,
    fulfilmentLocationId,
    lines: items.map((item) => line(item, nextLine(), cancelledAt !== null)),
  };
}

/** All orders in order of time, numbered as they came. */
export function orders(shelves: readonly Shelf[], listings: readonly Listing[]): Order[] {
  const drafts = [...retail(shelves), ...wholesale(listings), ...exceptions(listings)];
  drafts.sort((a, b) => (a.processedAt < b.processedAt ? -1 : a.processedAt > b.processedAt ? 1 : 0));
  let lineId = 15_200_000_000_000;
  const entered = drafts.map((draft, i) => enter(draft, i, () => (lineId += 64)));
  return withReturns(entered, listings);
}
