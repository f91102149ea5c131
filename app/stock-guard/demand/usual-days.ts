import { meanOf } from './daily-units';
import { quantileOf } from './lead-time-quantile';

/** Of twenty sale days the largest is not followed as it is: it would drag the level along for weeks. */
export const USUAL_SHARE = 0.95;
/** What such days sell beyond the usual is given back to the level, up to half of it. */
export const MOST_RESTORED = 1.5;

/** A series whose largest days are held down, and what that took from its mean. */
export interface UsualDays {
  /** Units of each day, at most what nineteen of twenty sale days stay within. */
  units: number[];
  /** What that is; 0 without a sale day. */
  most: number;
  /** The mean of the days as they were, over the mean as they are here: 1 where no day stands out. */
  restored: number;
}

/** Holds the largest days of a series down to the usual, so that the level follows many days instead of one. */
export function usualDays(counted: readonly number[]): UsualDays {
  const most =
    quantileOf(
      counted.filter((units) => units > 0),
      USUAL_SHARE,
    ) ?? 0;
  const units = counted.map((sold) => Math.min(sold, most));
  const mean = meanOf(units);
  return { units, most, restored: mean > 0 ? Math.min(MOST_RESTORED, meanOf(counted) / mean) : 1 };
}
