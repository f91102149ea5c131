import type { DemandEvidence } from '../demand/evidence';

/** A permanent variant as one day of its icon's promise needs it. */
export interface PromisedSize {
  perDay: number;
  excluded: DemandEvidence['excluded'];
  /** The day on which the stock of what is out now last moved; null for what is not out. */
  outSince: string | null;
  /** Closing stock in the pool of the day before the window and of each of its days; null where stock is not counted. */
  closing: readonly number[] | null;
}

/** A day, and its place in the window. */
interface WindowDay {
  day: string;
  at: number;
}

export interface PromiseDay {
  day: string;
  /** Units a day of all sizes, and of those that were in stock. */
  demand: number;
  inStock: number;
  basis: 'recorded' | 'inferred';
}

type Standing = 'in-stock' | 'out' | 'not-known';

function recordedStanding({ closing }: PromisedSize, { at }: WindowDay): Standing {
  if (closing === null) return 'not-known';
  return (closing[at + 1] ?? 0) > 0 ? 'in-stock' : 'out';
}

function inferredStanding({ excluded, outSince, closing }: PromisedSize, { day }: WindowDay): Standing {
  if (closing === null) return 'not-known';
  if (outSince !== null && outSince <= day) return 'out';
  const why = excluded.find(({ from, to }) => from <= day && day <= to)?.why;
  if (why === 'before-first-sale') return 'not-known';
  return why === 'out-inferred' ? 'out' : 'in-stock';
}

/**
 * How an icon kept its promise on a day, weighted by what its sizes sell: by their closing stock where it was recorded,
 * before that by inferred stock-outs, and by when Shopify last moved the stock of what is out now. Null where nothing is
 * known to sell.
 */
export function promiseDay(
  sizes: readonly PromisedSize[],
  day: WindowDay,
  basis: PromiseDay['basis'],
): PromiseDay | null {
  const standingOf = basis === 'recorded' ? recordedStanding : inferredStanding;
  let [demand, inStock] = [0, 0];
  for (const size of sizes) {
    const standing = standingOf(size, day);
    if (standing === 'not-known') continue;
    demand += size.perDay;
    if (standing === 'in-stock') inStock += size.perDay;
  }
  return demand > 0 ? { day: day.day, demand, inStock, basis } : null;
}
