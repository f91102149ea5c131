import { DAYS, at, dayOf } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import { OSLO } from '../locations.ts';
import { dice, type Dice } from '../random.ts';
import type { Shelf } from '../stock/shelf.ts';
import { sale, type Draft, type Item } from './draft.ts';
import { moment } from './moments.ts';

/** How many baskets hold one, two, three or four units. */
const SIZES = [46, 31, 16, 7];
/** The maison's two sales; icons, editions and care stand outside them. */
const SALES = [
  ['2026-01-02', '2026-01-31'],
  ['2026-07-01', '2026-07-26'],
] as const;
const NEVER_REDUCED = ['core', 'edition', 'care', 'gift'];
/** One basket in so many also pays for a repair, which is no product. */
const REPAIRS = 0.006;

function reduction(listing: Listing, day: number): number {
  const onSale = SALES.some(([from, to]) => day >= dayOf(from) && day <= dayOf(to));
  return onSale && !listing.product.tags.some((tag) => NEVER_REDUCED.includes(tag)) ? 0.3 : 0;
}

function fill(listings: Listing[], day: number): Item[] {
  const items: Item[] = [];
  for (const listing of listings) {
    const same = items.find((item) => item.listing === listing);
    if (same) same.quantity++;
    else items.push({ listing, quantity: 1, off: reduction(listing, day) });
  }
  return items;
}

function baskets(units: Listing[], day: number, place: number, rolls: Dice): Draft[] {
  const drafts: Draft[] = [];
  const online = place === OSLO.id;
  const left = rolls.shuffled(units);
  while (left.length > 0) {
    const items = fill(left.splice(0, 1 + rolls.weighted(SIZES)), day);
    if (rolls.chance(REPAIRS)) items.push({ listing: null, quantity: 1, price: 35 });
    drafts.push(sale(moment(day, online, rolls), online, place, items));
  }
  return drafts;
}

/** Puts everything that left the shelves into baskets, day by day and place by place. */
export function retail(shelves: readonly Shelf[]): Draft[] {
  const rolls = dice('baskets');
  const places = new Map<number, Shelf[]>();
  for (const shelf of shelves) places.set(shelf.place.id, [...(places.get(shelf.place.id) ?? []), shelf]);
  const drafts: Draft[] = [];
  for (let day = 0; day < DAYS; day++)
    for (const [place, own] of places) {
      const units = own.flatMap(({ listing, sold }) => Array.from({ length: sold[day] ?? 0 }, () => listing));
      drafts.push(...baskets(units, day, place, rolls));
    }
  return drafts;
}

/** Boutiques order before each season, by the dozen and at half price. */
export function wholesale(listings: readonly Listing[]): Draft[] {
  const rolls = dice('wholesale');
  const offered = listings.filter(
    ({ piece }) => piece.tags.includes('core') || piece.type === 'Knitwear' || piece.type === 'Tees',
  );
  const carried = offered.filter(
    ({ piece, product }) => product.status === 'ACTIVE' && piece.published !== false,
  );
  const days = ['2026-02-09', '2026-08-03'].flatMap((start) =>
    Array.from({ length: 11 }, () => dayOf(start) + rolls.between(0, 25)),
  );
  return days.map((day) => ({
    ...sale(at(day, 600 + rolls.between(0, 400)), true, OSLO.id, []),
    sourceName: 'wholesale',
    tags: ['net-30', 'wholesale'],
    items: rolls
      .shuffled(carried.filter(({ piece }) => day >= dayOf(piece.launched)))
      .slice(0, rolls.between(5, 9))
      .map((listing) => ({
        listing,
        quantity: 2 * rolls.between(2, 6),
        price: Number(listing.variant.price) / 2,
      })),
  }));
}
