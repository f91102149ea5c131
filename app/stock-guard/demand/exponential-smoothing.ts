import { countedUnits, type DailyUnits } from './daily-units';

/** Counted days whose mean the level begins with. */
export const FIRST_DAYS = 28;

/**
 * Units per day by simple exponential smoothing, begun at the mean of the first `warmUp` counted days, so that one
 * odd first day does not set the level. Days that say nothing leave the level as it is. Null without a counted day.
 */
export function smoothedPerDay(days: DailyUnits, alpha: number, warmUp = FIRST_DAYS): number | null {
  const counted = countedUnits(days);
  const first = counted.slice(0, warmUp);
  if (first.length === 0) return null;
  const start = first.reduce((sum, units) => sum + units, 0) / first.length;
  return counted.slice(first.length).reduce((level, units) => level + alpha * (units - level), start);
}
