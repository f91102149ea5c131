import { LAST_DAY } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import { OSLO } from '../locations.ts';
import { dice } from '../random.ts';
import { sale, type Draft } from './draft.ts';
import { moment } from './moments.ts';

const CANCELLED = 105;
const TESTS = 14;
const MINUTE = 60_000;

/**
 * Orders that must not count: cancelled ones, whose stock went back at once, and the developers' tests. They
 * come on top of what left the shelves, so true sales stay what the stock allowed.
 */
export function exceptions(listings: readonly Listing[]): Draft[] {
  const rolls = dice('exceptions');
  const sellable = listings.filter(
    ({ product, item, piece }) =>
      product.publishedAt !== null && item.tracked && piece.launched < '2025-09-01',
  );
  const weights = sellable.map(({ piece, share }) => piece.demand.online * share);
  return Array.from({ length: CANCELLED + TESTS }, (_, i) => {
    const processedAt = moment(rolls.between(0, LAST_DAY - 2), true, rolls);
    const listing = sellable[rolls.weighted(weights)] ?? null;
    const draft = sale(processedAt, true, OSLO.id, [
      { listing, quantity: i < CANCELLED ? 1 : rolls.between(1, 30) },
    ]);
    if (i >= CANCELLED) return { ...draft, test: true };
    return {
      ...draft,
      cancelledAt: new Date(Date.parse(processedAt) + rolls.between(9, 1400) * MINUTE).toISOString(),
    };
  });
}
