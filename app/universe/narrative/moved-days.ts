import { dayAfter, daysBetween, firstDayOf, within, yearOf, type Day } from './days';

/** What of a day is kept in another year: the day of the week, or the date. */
export const KEPT = ['weekday', 'date'] as const;
export type Kept = (typeof KEPT)[number];

export interface Days {
  from: Day;
  to: Day;
}

const WEEK = 7;

/** The same date of another year; 29 February becomes the 28th where there is none. */
function sameDate(day: Day, year: number): Day {
  const moved = `${String(year)}${day.slice(4)}`;
  return new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved
    ? moved
    : `${String(year)}-02-28`;
}

/** The same day of the week nearest to that date of another year. */
function sameWeekday(day: Day, year: number): Day {
  const near = sameDate(day, year);
  const off = ((daysBetween(day, near) % WEEK) + WEEK) % WEEK;
  return dayAfter(near, off > WEEK / 2 ? WEEK - off : -off);
}

/**
 * The days of a chapter in another year. With the day of the week kept it lasts as long as before and moves by whole weeks;
 * what would leave the year ends with it.
 */
export function movedDays({ from, to }: Days, year: number, kept: Kept): Days {
  if (kept === 'date') return { from: sameDate(from, year), to: sameDate(to, year) };
  const moved = sameWeekday(from, year);
  const until = dayAfter(moved, daysBetween(from, to));
  return { from: within(year, moved), to: within(year, until) };
}

/** The four quarters of a year, both days of each included. */
export const quartersOf = (year: number): Days[] =>
  [0, 3, 6, 9].map((month) => ({
    from: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(year, month + 3, 0)).toISOString().slice(0, 10),
  }));

/** A chapter so many days earlier or later, within its year, as long as before. */
export function shifted({ from, to }: Days, days: number): Days {
  const year = yearOf(from);
  const least = daysBetween(from, firstDayOf(year));
  const most = daysBetween(to, dayAfter(firstDayOf(year + 1), -1));
  const by = Math.min(Math.max(days, least), most);
  return { from: dayAfter(from, by), to: dayAfter(to, by) };
}

/** A chapter whose first or last day is moved, within its year; it never ends before it begins. */
export function resized({ from, to }: Days, edge: keyof Days, days: number): Days {
  const year = yearOf(from);
  const moved = within(year, dayAfter(edge === 'from' ? from : to, days));
  if (edge === 'from') return { from: moved > to ? to : moved, to };
  return { from, to: moved < from ? from : moved };
}
