import type { Location } from '../../store/types.ts';
import { DAYS, LAST_DAY, dayOf } from '../calendar.ts';
import type { Listing } from '../catalogue/listing.ts';
import { QUOTA_FROM, spreadQuota } from '../demand/quota.ts';
import { launch, rhythm } from '../demand/rhythm.ts';
import { season } from '../demand/season.ts';
import { plot } from '../demand/story.ts';
import { COPENHAGEN, OSLO } from '../locations.ts';
import { dice, type Dice } from '../random.ts';

/** One variant at one place through fourteen months. */
export interface Shelf {
  listing: Listing;
  place: Location;
  /** Units sold on each day. */
  sold: number[];
  /** Units for sale today. */
  available: number;
  /** The day of the last delivery, or null where there was none. */
  delivered: number | null;
}

/** The icons' big deliveries for the season; this year's came two weeks before the board's today. */
const SEASON_DELIVERIES = new Map([
  [dayOf('2025-11-10'), { daysOfCover: 50, least: 0 }],
  [dayOf('2026-11-09'), { daysOfCover: 118, least: 17 }],
]);

function expected({ piece, share }: Listing, place: Location, day: number): number {
  const a = place === OSLO ? piece.demand.online : piece.demand.shop * (place === COPENHAGEN ? 1.2 : 0.8);
  return a * share * season(piece.demand.season, day) * launch(piece.launched, day);
}

/** Oslo reorders from makers, sometimes late; the shops are topped up from Oslo within days, sometimes forgotten. */
function terms(place: Location, dice: Dice) {
  return place === OSLO
    ? {
        below: 44,
        buys: 62,
        leadDays: dice.between(18, 34) + (dice.chance(0.16) ? dice.between(20, 45) : 0),
        least: 4,
      }
    : { below: 21, buys: 35, leadDays: dice.between(3, 6) + (dice.chance(0.15) ? 14 : 0), least: 1 };
}

function openingStock({ piece, share }: Listing, place: Location, ahead: number): number {
  const { supply } = piece.demand;
  if (supply === 'made') return 0;
  if (typeof supply === 'object') return Math.round(supply.run * share * (place === OSLO ? 0.8 : 0.1));
  return Math.ceil(ahead * 60) + (place === OSLO ? 6 : 1);
}

/** What sells when stock allows, with the deliveries that the supply brings. */
function trade(listing: Listing, place: Location, rolls: Dice): Omit<Shelf, 'listing' | 'place'> {
  const { supply } = listing.piece.demand;
  const reordered = supply === 'steady' || supply === 'promised';
  const arrivals = new Map<number, number>();
  const opens = Math.max(0, dayOf(listing.piece.launched) - 1);
  const reviewedOn = rolls.between(0, 6);
  let available = openingStock(
    listing,
    place,
    expected(listing, place, opens + 20) + expected(listing, place, 20) / 2,
  );
  let onOrder = 0;
  let delivered: number | null = available > 0 ? opens : null;
  const sold: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    const arriving = arrivals.get(day) ?? 0;
    const delivery = supply === 'promised' && place === OSLO ? SEASON_DELIVERIES.get(day) : undefined;
    const received = delivery
      ? Math.max(
          arriving,
          delivery.least - available,
          Math.ceil(expected(listing, place, day) * delivery.daysOfCover) - available,
        )
      : arriving;
    if (received > 0) delivered = day;
    available += received;
    onOrder -= arriving;

    const wanted = rolls.poisson(expected(listing, place, day) * rhythm(place === OSLO, day));
    const units =
      listing.piece.continueSelling || !listing.item.tracked
        ? wanted
        : Math.min(wanted, Math.max(0, available));
    sold.push(units);
    if (listing.item.tracked) available -= units;

    if (!reordered || day % 7 !== reviewedOn || day < opens) continue;
    const { below, buys, leadDays, least } = terms(place, rolls);
    const ahead = expected(listing, place, day + 30);
    if (available + onOrder > Math.max(least, ahead * below)) continue;
    const quantity = Math.max(least * 2, Math.ceil(ahead * buys));
    arrivals.set(day + leadDays, (arrivals.get(day + leadDays) ?? 0) + quantity);
    onOrder += quantity;
  }
  return { sold, available, delivered };
}

/** Fourteen months of one variant at one place, bent to the board's story where it has a plot. */
export function shelf(listing: Listing, place: Location): Shelf {
  const rolls = dice(`shelf ${listing.variant.id} ${place.id}`);
  const traded = trade(listing, place, rolls);
  const told = place === OSLO ? plot(listing.variant.sku) : undefined;
  if (!told) return { listing, place, ...traded };
  const sold = [...traded.sold];
  if (told.fourWeeks !== undefined) spreadQuota(sold, told.fourWeeks, rolls);
  if (told.soldOut) sold[LAST_DAY] = 0;
  const delivered = told.fourWeeks === undefined ? traded.delivered : QUOTA_FROM;
  return { listing, place, sold, available: told.available, delivered };
}
