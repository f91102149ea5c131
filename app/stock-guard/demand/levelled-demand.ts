import type { DailyUnits } from './daily-units';
import { demandOf, type Demand } from './forecast';
import { withoutOutliers, type Outlier } from './outliers';

/** A day is never taken for less than this part of an average one: its sales would count for too many. */
export const LEAST_FACTOR = 0.05;

/** The factor that a day's units are divided by. */
export const levellingFactor = (factor: number | undefined): number => Math.max(LEAST_FACTOR, factor ?? 1);

/**
 * The units of each day at a season of 1: outliers are not followed, and the others are divided by the factor that made
 * their day unlike an average one.
 */
export const levelled = (
  days: DailyUnits,
  factors: readonly number[],
  outliers: readonly Outlier[],
): DailyUnits =>
  withoutOutliers(days, outliers).map((units, at) =>
    units === null ? null : units / levellingFactor(factors[at]),
  );

/** The demand that such days speak of. */
export const levelledDemand = (
  days: DailyUnits,
  factors: readonly number[],
  outliers: readonly Outlier[],
): Demand => demandOf(levelled(days, factors, outliers));
