import { LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random.ts';
import { rhythm } from './rhythm.ts';

const BLOCK = 28;

/** The first day of three blocks of four weeks that end yesterday. */
export const QUOTA_FROM = LAST_DAY - 3 * BLOCK;

/** Units of three times four weeks, the last of which ends yesterday. */
export type Quota = readonly [number, number, number];

/**
 * Spreads so many units over each four weeks by the rhythm of the week: uneven from day to day as real sales
 * are, exact in sum. Yesterday always sells, so that a plot's last unit goes yesterday.
 */
export function spreadQuota(sold: number[], quota: Quota, dice: Dice): void {
  for (const [block, units] of quota.entries()) {
    const from = QUOTA_FROM + block * BLOCK;
    const days = Array.from({ length: BLOCK }, (_, i) => from + i);
    for (const day of days) sold[day] = 0;
    const weights = days.map((day) => rhythm(true, day));
    let left = units;
    if (from + BLOCK === LAST_DAY) {
      sold[LAST_DAY - 1] = 1;
      left -= 1;
    }
    for (; left > 0; left--) {
      const day = from + dice.weighted(weights);
      sold[day] = (sold[day] ?? 0) + 1;
    }
  }
}
