import { countedUnits, type DailyUnits } from './daily-units';

/** A quantile of fewer windows would be a guess. */
const FEWEST_WINDOWS = 14;

/** The value at or below which `share` of the values lie, between neighbours in proportion. Of none: null. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/** Units sold in every window of so many counted days on end, overlapping, oldest first. */
export function windowSums(days: DailyUnits, length: number): number[] {
  const counted = countedUnits(days);
  const sums: number[] = [];
  let sum = 0;
  for (const [day, units] of counted.entries()) {
    sum += units - (counted[day - length] ?? 0);
    if (day >= length - 1) sums.push(sum);
  }
  return sums;
}

/**
 * The units that demand over `length` days did not exceed in `share` of the windows of the past (empirical quantile of
 * lead-time demand). Null where there are too few windows to say.
 */
export function leadTimeQuantile(days: DailyUnits, length: number, share: number): number | null {
  const sums = windowSums(days, Math.max(1, Math.round(length)));
  return sums.length < FEWEST_WINDOWS ? null : quantileOf(sums, share);
}
