import { arrivalsByDue, unitsByDay, type Arrival } from './arrivals';
import { daysFrom, type Day } from '../day';

export interface Ahead {
  available: number;
  arrivals: readonly Arrival[];
  /** Units expected to be asked for on a day. */
  expected: (day: Day) => number;
  today: Day;
}

/** One day ahead. Stock that arrives on a day can be sold on it. */
export interface DayAhead {
  day: Day;
  opening: number;
  arriving: number;
  expected: number;
  /** Asked for and not there to be sold. */
  missed: number;
  closing: number;
}

/** Less than this is nothing: sums of fractions do not end at a round zero. */
const NOTHING = 1e-9;

/** Whether a day ends without stock. */
export const endsWithout = ({ closing }: Pick<DayAhead, 'closing'>): boolean => closing <= NOTHING;

/** What a day is expected to ask for; a figure that cannot be is nothing. */
export function askedFor(expected: Ahead['expected'], day: Day): number {
  const units = expected(day);
  return Number.isFinite(units) ? Math.max(0, units) : 0;
}

/**
 * Walks the days ahead, today first, with nothing ordered beyond what is on its way with a date. Nothing is sold that
 * is not there; what was oversold is made good by arrivals first. The icon sheet, the stock-out day and the order-by
 * day are all read from this. `enough` ends it after a day.
 */
export function walk(
  { available, arrivals, expected, today }: Ahead,
  days: number,
  enough: (day: DayAhead) => boolean = () => false,
): DayAhead[] {
  const arriving = unitsByDay(arrivalsByDue(arrivals, today).dated);
  const walked: DayAhead[] = [];
  let closing = Number.isFinite(available) ? available : 0;
  for (const day of daysFrom(today, days)) {
    const opening = closing;
    const arrives = arriving.get(day) ?? 0;
    const asked = askedFor(expected, day);
    const sold = Math.min(asked, Math.max(0, opening + arrives));
    closing = opening + arrives - sold;
    const one = { day, opening, arriving: arrives, expected: asked, missed: asked - sold, closing };
    walked.push(one);
    if (enough(one)) break;
  }
  return walked;
}

/** Units expected to be asked for over so many days from today on. */
export const expectedOver = (days: number, { expected, today }: Pick<Ahead, 'expected' | 'today'>): number =>
  daysFrom(today, Math.max(0, Math.round(days))).reduce((sum, day) => sum + askedFor(expected, day), 0);
