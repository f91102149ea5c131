import { dayAfter, daysBetween, mondayOf, type Day } from '../day';
import { askedFor, walk, type Ahead, type DayAhead } from './walk';

/** One week of the icon sheet, Monday to Sunday; the first begins today. */
export interface WeekAhead {
  from: Day;
  to: Day;
  opening: number;
  expected: number;
  arriving: number;
  missed: number;
  closing: number;
  /** Weeks that the closing stock lasts with nothing more arriving; null where more than `MOST_COVER_DAYS`. */
  cover: number | null;
}

/** The sheet shows a quarter at least, and half a year at most unless the lead time is longer. */
const FEWEST_WEEKS = 13;
/** More cover than this is not counted out. */
export const MOST_COVER_DAYS = 400;

/** Weeks that a sheet must show so that an order made today is seen to arrive. */
export const weeksToShow = (leadDays: number): number => Math.max(FEWEST_WEEKS, Math.ceil(leadDays / 7) + 1);

/** Weeks that a stock lasts from a day on, with nothing arriving. */
export function coverWeeks(stock: number, from: Day, expected: Ahead['expected']): number | null {
  let left = stock;
  if (left <= 0) return 0;
  for (let days = 0; days < MOST_COVER_DAYS; days += 1) {
    const asked = askedFor(expected, dayAfter(from, days));
    if (asked >= left) return (days + left / asked) / 7;
    left -= asked;
  }
  return null;
}

const sumOf = (days: readonly DayAhead[], of: 'expected' | 'arriving' | 'missed'): number =>
  days.reduce((sum, day) => sum + day[of], 0);

/** The weeks ahead, from the very walk that gives the stock-out and order-by days. */
export function weeksOf(ahead: Ahead, weeks: number): WeekAhead[] {
  const { today, expected } = ahead;
  const first = 7 - daysBetween(mondayOf(today), today);
  const days = walk(ahead, first + 7 * (weeks - 1));
  return Array.from({ length: weeks }, (_, week) => {
    const from = week === 0 ? 0 : first + 7 * (week - 1);
    const part = days.slice(from, first + 7 * week);
    const [begin, end] = [part[0], part.at(-1)];
    if (begin === undefined || end === undefined) throw new Error('A week without days');
    return {
      from: begin.day,
      to: end.day,
      opening: begin.opening,
      expected: sumOf(part, 'expected'),
      arriving: sumOf(part, 'arriving'),
      missed: sumOf(part, 'missed'),
      closing: end.closing,
      cover: coverWeeks(end.closing, dayAfter(end.day, 1), expected),
    };
  });
}
