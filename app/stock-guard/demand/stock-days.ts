import type { DailyUnits } from './daily-units';

/** A gap is taken for a stock-out where fewer than one in so many series would show one as long by chance. */
const ONE_IN = 1000;
/** Fewer sale days do not say how often one is to be expected. */
const FEWEST_SALE_DAYS = 8;

/** A stretch of days, both ends included, in which the variant was in all likelihood out of stock. */
export interface InferredOut {
  from: number;
  to: number;
  /** How it is known: inferred from sales alone, never recorded. */
  known: 'inferred';
}

function gapsBetweenSales(days: DailyUnits): { from: number; to: number; length: number }[] {
  const gaps: { from: number; to: number; length: number }[] = [];
  let [from, length] = [-1, 0];
  for (const [day, units] of days.entries()) {
    if (units === null) continue;
    if (units > 0) {
      if (from !== -1 && length > 0) gaps.push({ from, to: day - 1, length });
      [from, length] = [day + 1, 0];
    } else length += 1;
  }
  return gaps;
}

/**
 * The gaps between sales that are too long to be chance, for days before stock was recorded. The chance of a sale is
 * taken from the days outside the gap. Days after the last sale are never inferred: they may be the end of demand.
 */
export function inferredOuts(days: DailyUnits): InferredOut[] {
  const counted = days.filter((units) => units !== null);
  const saleDays = counted.filter((units) => units > 0).length;
  if (saleDays < FEWEST_SALE_DAYS) return [];
  const found: InferredOut[] = [];
  let left = counted.length;
  for (const { from, to, length } of gapsBetweenSales(days).sort((a, b) => b.length - a.length)) {
    const chance = Math.min(1 - 1e-9, saleDays / Math.max(saleDays, left - length));
    if (saleDays * (1 - chance) ** length * ONE_IN >= 1) break;
    left -= length;
    found.push({ from, to, known: 'inferred' });
  }
  return found.sort((one, other) => one.from - other.from);
}
