import type { DailyUnits } from './daily-units';
import { meanOf, varianceOf } from './daily-units';

/** Deviations (on the scale of logarithms) beyond which a value is not what the others would lead one to expect. */
const FAR = 4;
/** Nothing below this many times the usual is worth naming, however alike the others are. */
const LEAST_TIMES = 4;
/** Fewer values say too little about what is usual. */
const FEWEST_VALUES = 8;

/** A value that is named, and what is followed in its place. */
export interface Outlier {
  /** Its place in the series. */
  at: number;
  units: number;
  /** The most that the others make likely. */
  followed: number;
}

/** The most that is likely, given the other sales: mean and deviation of their logarithms. Null where too few. */
function mostLikely(others: readonly number[]): number | null {
  if (others.length < FEWEST_VALUES) return null;
  const logs = others.map((units) => Math.log(units));
  const usual = Math.exp(meanOf(logs));
  return Math.max(usual * LEAST_TIMES, Math.exp(meanOf(logs) + FAR * Math.sqrt(varianceOf(logs))));
}

/**
 * Names the values (units of single orders, or of single days) that are improbable given the rest, largest first.
 * Whoever forecasts follows `followed` instead and shows the name; nothing is dropped silently.
 */
export function outliersOf(values: DailyUnits): Outlier[] {
  const sales = values
    .flatMap((units, at) => (units !== null && units > 0 ? [{ at, units }] : []))
    .sort((one, other) => other.units - one.units);
  const found: Outlier[] = [];
  for (const [place, { at, units }] of sales.entries()) {
    const most = mostLikely(sales.slice(place + 1).map((sale) => sale.units));
    if (most === null || units <= most) break;
    found.push({ at, units, followed: Math.ceil(most) });
  }
  return found;
}

/** The series with each outlier replaced by the most that is likely. */
export function withoutOutliers(values: DailyUnits, outliers: readonly Outlier[]): DailyUnits {
  const followed = new Map(outliers.map((outlier) => [outlier.at, outlier.followed]));
  return values.map((units, at) => followed.get(at) ?? units);
}
