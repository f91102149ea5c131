/**
 * Units sold on each day, oldest first. `null` where the day says nothing about demand: out of stock, a launch, a
 * promotion, before the variant was sold at all. 0 is a real zero: in stock, and nobody bought.
 */
export type DailyUnits = readonly (number | null)[];

/** The days that count, oldest first. A day without a usable number says nothing; less than nothing sold is nothing. */
export function countedUnits(days: DailyUnits): number[] {
  return days.flatMap((units) => (units === null || !Number.isFinite(units) ? [] : [Math.max(0, units)]));
}

/** The mean of the values; 0 of none. */
export function meanOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The variance of the values around their mean (n − 1 below the line); 0 of fewer than two. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
