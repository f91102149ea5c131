import type { PlacedBy } from './evidence';

/** What was sold of a variant at one place, day by day. */
export interface Sold {
  /** Null where only an estimate can say from where it was sent. */
  locationId: string | null;
  how: PlacedBy;
  /** Days of the window, counted from 0. */
  days: readonly number[];
  /** Units of each of these days, and how many of them were wholesale. */
  units: readonly number[];
  wholesale: readonly number[];
  returned: number;
}

/** Locations whose stock is promised together. */
export interface Pool {
  id: string;
  locations: ReadonlySet<string>;
}

/** `online` is every location that fulfils online orders; every location is also a pool by itself. */
export function poolsOf(locations: readonly { id: string; online: boolean }[]): [Pool, ...Pool[]] {
  const online = locations.filter((location) => location.online).map(({ id }) => id);
  return [
    { id: 'online', locations: new Set(online) },
    ...locations.map(({ id }) => ({ id, locations: new Set([id]) })),
  ];
}

/** What was sold in a pool: units of every day of the window, and where they are known from. */
export interface SoldInPool {
  units: number[];
  places: { locationId: string; units: number; how: PlacedBy }[];
  wholesaleUnits: number;
  returned: number;
}

interface Splitting {
  days: number;
  /** Locations that are still open. */
  open: ReadonlySet<string>;
  /** How sales without a place fall to the online locations; the shares add up to 1. */
  shares: ReadonlyMap<string, number>;
  wholesaleCounts: boolean;
}

interface Part {
  locationId: string;
  share: number;
  how: PlacedBy;
}

/**
 * The parts of a sale that fall to locations of the pool. What a location sent that is closed by now will be sent from
 * the others; what a closed shop sold over its counter is nobody's demand any more.
 */
function partsIn(pool: Pool, { locationId, how }: Sold, { open, shares }: Splitting): Part[] {
  const parts: Part[] =
    locationId === null || (how === 'fulfilment' && !open.has(locationId))
      ? [...shares].map(([location, share]) => ({ locationId: location, share, how: 'estimate' }))
      : [{ locationId, share: 1, how }];
  return parts.filter((part) => pool.locations.has(part.locationId));
}

/** Gathers what was sold in a pool. Sales without a place are split by share; wholesale is left out where it does not count. */
export function soldInPool(all: readonly Sold[], pool: Pool, splitting: Splitting): SoldInPool {
  const units = new Array<number>(splitting.days).fill(0);
  const places: SoldInPool['places'] = [];
  let [wholesaleUnits, returned] = [0, 0];
  for (const sold of all) {
    const parts = partsIn(pool, sold, splitting);
    const share = parts.reduce((sum, part) => sum + part.share, 0);
    let total = 0;
    for (const [at, day] of sold.days.entries()) {
      const wholesale = sold.wholesale[at] ?? 0;
      const counted = (sold.units[at] ?? 0) - (splitting.wholesaleCounts ? 0 : wholesale);
      units[day] = (units[day] ?? 0) + share * counted;
      wholesaleUnits += share * wholesale;
      total += counted;
    }
    returned += share * sold.returned;
    for (const part of parts)
      if (total > 0) places.push({ locationId: part.locationId, units: total * part.share, how: part.how });
  }
  return { units, places, wholesaleUnits, returned };
}
