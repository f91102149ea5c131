import { daysBetween, dayAfter, type Day } from '../day';
import { askedFor, endsWithout, type Ahead, type DayAhead } from './walk';

/** Days without stock: from the first that ends without, to the first that ends with some again. */
export interface Gap {
  from: Day;
  /** Null where nothing that is dated ends it. */
  until: Day | null;
  days: number | null;
}

export interface Missed {
  low: number;
  high: number;
}

// Some shoppers wait, or take another size: between none and four in ten of those who found nothing.
const LEAST_LOST = 0.6;
const MOST_LOST = 1;

/** The gap that begins with a day of the walk. What is out already has been since `outSince`. */
export function gapFrom(days: readonly DayAhead[], first: number, outSince: Day | null): Gap | null {
  const begin = days[first];
  if (begin === undefined) return null;
  const from = first === 0 && outSince !== null && outSince < begin.day ? outSince : begin.day;
  const until = days.slice(first).find((day) => !endsWithout(day))?.day ?? null;
  return { from, until, days: until === null ? null : daysBetween(from, until) };
}

/** Sales likely missed over a gap, as a range of whole units: a point would claim more than anyone knows. */
export function missedIn({ from, days }: Gap, expected: Ahead['expected']): Missed | null {
  if (days === null) return null;
  let asked = 0;
  for (let day = 0; day < days; day += 1) asked += askedFor(expected, dayAfter(from, day));
  if (asked === 0) return null;
  return { low: Math.floor(asked * LEAST_LOST), high: Math.ceil(asked * MOST_LOST) };
}
