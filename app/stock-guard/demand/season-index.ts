import { meanOf } from './daily-units';

/** Weeks of a year's index; the 53rd is the last days of long years. */
export const WEEKS_OF_YEAR = 53;
/** Units of a week at which its own figure and "no season" weigh the same. */
const UNITS_OF_DOUBT = 20;
/** A season is not read from less than three quarters of a year. */
const FEWEST_WEEKS = 39;
/** No week is taken for more or less than this many times the year's mean. */
const MOST = 6;

const NO_SEASON: readonly number[] = Array.from({ length: WEEKS_OF_YEAR }, () => 1);

/**
 * The weekly season of a category from its own last year: units of each week (0–52; null where the week says nothing)
 * against the year's mean, drawn toward 1 where a week is thin. The mean of the index is 1; without three quarters of
 * a year there is no season.
 */
export function seasonIndexOf(weeks: readonly (number | null)[]): readonly number[] {
  const known = weeks
    .slice(0, WEEKS_OF_YEAR)
    .map((units) => (units === null || !(units >= 0) ? null : units));
  const counted = known.flatMap((units) => (units === null || !Number.isFinite(units) ? [] : [units]));
  const mean = meanOf(counted);
  if (counted.length < FEWEST_WEEKS || mean === 0) return NO_SEASON;
  const shrunk = NO_SEASON.map((_, week) => {
    const units = known[week];
    if (units === null || units === undefined || !Number.isFinite(units)) return 1;
    const trust = mean / (mean + UNITS_OF_DOUBT);
    return Math.min(MOST, Math.max(1 / MOST, 1 + trust * (units / mean - 1)));
  });
  const level = meanOf(shrunk);
  return shrunk.map((index) => index / level);
}
