import { minutesAfter } from './sync-run';

/** Whether a reading that nobody asked for begins. */
export type FirstReading = 'begins' | 'waits';

const LONGEST_WAIT_MINUTES = 60;

/**
 * Until a first reading since the installation has succeeded it begins by itself: at once, and after the nth
 * failure again, 1, 2, 4 … minutes later, at most an hour. `failedAt`: when each of the earlier ones failed.
 */
export function firstReading(failedAt: readonly Date[], asOf: Date): FirstReading {
  if (failedAt.length === 0) return 'begins';
  const latest = new Date(Math.max(...failedAt.map((at) => at.getTime())));
  const wait = Math.min(2 ** (failedAt.length - 1), LONGEST_WAIT_MINUTES);
  return asOf >= minutesAfter(latest, wait) ? 'begins' : 'waits';
}
