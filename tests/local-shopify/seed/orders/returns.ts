import type { Order } from '../../store/types.ts';
import { TODAY } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import { dice } from '../random.ts';

const DAY = 86_400_000;
/** What has sizes comes back more often. */
const SIZED = 0.055;
const UNSIZED = 0.015;

/**
 * The orders with returned units taken off their lines. A return is booked five to seven weeks after the sale, when the customer's month is over
 * and the parcel has been looked at, so the last five weeks have none yet.
 */
export function withReturns(orders: readonly Order[], listings: readonly Listing[]): Order[] {
  const rolls = dice('returns');
  const sized = new Set(
    listings.filter(({ piece }) => piece.sizes.length > 2).map(({ variant }) => variant.id),
  );
  const now = Date.parse(TODAY);
  return orders.map((order) => {
    if (order.test || order.cancelledAt !== null || order.sourceName === 'wholesale') return order;
    const bookedAt = Date.parse(order.processedAt) + rolls.between(35 * 24, 49 * 24) * (DAY / 24);
    let updatedAt = order.updatedAt;
    const lines = order.lines.map((line) => {
      const comesBack = rolls.chance(line.variantId !== null && sized.has(line.variantId) ? SIZED : UNSIZED);
      if (!comesBack || bookedAt > now || line.variantId === null) return line;
      updatedAt = new Date(bookedAt).toISOString();
      return { ...line, currentQuantity: line.quantity - rolls.between(1, line.quantity) };
    });
    return { ...order, lines, updatedAt };
  });
}
