/** A day in the shop's zone, `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Years that are told: others are slips of the keyboard. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const firstDayOf = (year: number): Day => `${String(year)}-01-01`;
export const lastDayOf = (year: number): Day => `${String(year)}-12-31`;

/** The day within the year that is nearest. */
export const within = (year: number, day: Day): Day => {
  if (day < firstDayOf(year)) return firstDayOf(year);
  return day > lastDayOf(year) ? lastDayOf(year) : day;
};
