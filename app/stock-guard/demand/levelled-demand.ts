import type { DailyUnits } from './daily-units';
import { demandOf, type Demand } from './forecast';
import { withoutOutliers, type Outlier } from './outliers';

/** A day is never taken for less than this part of an average one: its sales would count for too many. */
const LEAST_FACTOR = 0.05;

/**
 * The demand of a series at a season of 1: outliers are not followed, and each day's units are divided by the factor that
 * made it unlike an average day.
 */
export function levelledDemand(
  days: DailyUnits,
  factors: readonly number[],
  outliers: readonly Outlier[],
): Demand {
  return demandOf(
    withoutOutliers(days, outliers).map((units, at) =>
      units === null ? null : units / Math.max(LEAST_FACTOR, factors[at] ?? 1),
    ),
  );
}
