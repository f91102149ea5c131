const DAY_MS = 24 * 60 * 60_000;
const THURSDAY = 3;

const momentOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The ISO week of a day 'YYYY-MM-DD', counted from 0: the first is the one with the year's first Thursday. */
export function weekOfYear(day: string): number {
  const at = momentOf(day);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const thursday = new Date(at + (THURSDAY - weekday) * DAY_MS);
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS;
  return Math.floor(dayOfYear / 7);
}

/** The Monday of a week (counted from 0) in the ISO year of a day. */
export function mondayOfWeek(day: string, week: number): string {
  const at = momentOf(day);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at + (-weekday + (week - weekOfYear(day)) * 7) * DAY_MS).toISOString().slice(0, 10);
}
