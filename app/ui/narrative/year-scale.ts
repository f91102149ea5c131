import { daysBetween, firstDayOf, type Day } from '~/universe/narrative/days';

const MONTHS = 12;

const daysIn = (year: number): number => daysBetween(firstDayOf(year), firstDayOf(year + 1));

/** How much of a year is over when a day begins, in percent. */
export const percentAt = (year: number, day: Day): number =>
  (daysBetween(firstDayOf(year), day) / daysIn(year)) * 100;

/** Where days stand in a year, both included, as CSS. */
export function placed(
  year: number,
  { from, to }: { from: Day; to: Day },
): { insetInlineStart: string; inlineSize: string } {
  const start = percentAt(year, from);
  const size = ((daysBetween(from, to) + 1) / daysIn(year)) * 100;
  return { insetInlineStart: `${start.toFixed(3)}%`, inlineSize: `${size.toFixed(3)}%` };
}

/** The first day of each month. */
export const monthsOf = (year: number): Day[] =>
  Array.from({ length: MONTHS }, (_, month) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));

/** The last day of the month that begins so. */
export const monthEnd = (first: Day): Day =>
  new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** How many days a distance on the screen is, where the whole year is so wide. */
export const daysOver = (year: number, distance: number, width: number): number =>
  width > 0 ? Math.round((distance / width) * daysIn(year)) : 0;
