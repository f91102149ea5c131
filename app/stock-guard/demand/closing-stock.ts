import type { Pool } from './sold';

/** Closing stock as it was recorded: only its changes, oldest first. Days are counted from the window's first; earlier ones are negative. */
export interface RecordedStock {
  itemId: string;
  locationId: string;
  days: readonly number[];
  /** Null from the day on which it was no longer stocked there. */
  available: readonly (number | null)[];
}

/** What is known of a variant's stock: its own items, or those of a bundle's components. */
export interface Stocked {
  items: readonly { itemId: string; quantity: number }[];
}

function closings(recorded: RecordedStock, days: number): number[] {
  const closing = new Array<number>(days + 1).fill(0);
  let at = 0;
  let available = 0;
  for (let day = -1; day < days; day += 1) {
    for (; at < recorded.days.length && (recorded.days[at] ?? 0) <= day; at += 1)
      available = recorded.available[at] ?? 0;
    closing[day + 1] = available;
  }
  return closing;
}

/**
 * Stock of a variant in a pool at the end of the day before the window and of each day in it: the locations added up;
 * of a bundle as many as its scarcest component allows. Null where nothing is counted (untracked).
 */
export function closingStock(
  { items }: Stocked,
  pool: Pool,
  recorded: readonly RecordedStock[],
  days: number,
): number[] | null {
  if (items.length === 0) return null;
  const ofItems = items.map(({ itemId, quantity }) => {
    const sum = new Array<number>(days + 1).fill(0);
    for (const stock of recorded) {
      if (stock.itemId !== itemId || !pool.locations.has(stock.locationId)) continue;
      for (const [at, available] of closings(stock, days).entries()) sum[at] = (sum[at] ?? 0) + available;
    }
    return sum.map((available) => Math.floor(available / Math.max(1, quantity)));
  });
  const [first = [], ...others] = ofItems;
  return first.map((available, at) => Math.min(available, ...others.map((other) => other[at] ?? 0)));
}
