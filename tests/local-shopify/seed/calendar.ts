const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 8, 25);
const FIRST_WEEKDAY = new Date(FIRST).getUTCDay();

/** The store's present: Wednesday 25 November 2026, half past eight in Oslo. */
export const TODAY = '2026-11-25T08:30:00+01:00';

/** Fourteen months of days; the last one is today, of which only the morning has happened. */
export const DAYS = Math.round((Date.UTC(2026, 10, 25) - FIRST) / DAY) + 1;
export const LAST_DAY = DAYS - 1;

/** A date (YYYY-MM-DD) as a day of the seed; negative before its first. */
export function dayOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST) / DAY);
}

/** 0 is Sunday; for a day of the seed. */
export function weekday(day: number): number {
  return (FIRST_WEEKDAY + day) % 7;
}

/** The month as a number with a fraction: 0 is 1 January, 11.5 the middle of December. */
export function monthOf(day: number): number {
  const date = new Date(FIRST + day * DAY);
  return date.getUTCMonth() + (date.getUTCDate() - 1) / 30.5;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** An instant in ISO from a day and minutes on Oslo's wall clock, at or after four in the morning. */
export function at(day: number, minutes: number): string {
  const midnight = FIRST + day * DAY;
  const year = new Date(midnight).getUTCFullYear();
  const summer = midnight >= lastSunday(year, 2) && midnight < lastSunday(year, 9);
  return new Date(midnight + (minutes - (summer ? 120 : 60)) * 60_000).toISOString();
}
