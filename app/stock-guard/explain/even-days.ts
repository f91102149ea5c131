import { dayFactors, type Calendar, type Weighed } from '../demand/calendar';
import { weekOfYear } from '../demand/week-of-year';
import { daysBetween, daysFrom, type Day } from '../day';

/** Days in a row that compare alike with an average one. */
export interface EvenDays {
  from: Day;
  to: Day;
  days: number;
  /** Season of their week × every uplift in force. */
  factor: number;
  season: number;
  /** Units expected on all of them together. */
  expected: number;
}

/**
 * The days ahead in stretches of one factor, so that any sum over them can be made by hand. A stretch also ends where one
 * of the sums ends.
 */
export function evenDays(
  { perDay, ...weighed }: Weighed & { perDay: number },
  calendar: Calendar,
  { today, ends }: { today: Day; ends: readonly Day[] },
): EvenDays[] {
  const factorOf = dayFactors(weighed, calendar);
  const season = calendar.season.get(weighed.category);
  const count = Math.max(0, ...ends.map((end) => daysBetween(today, end) + 1));
  const stretches: EvenDays[] = [];
  for (const day of daysFrom(today, count)) {
    const [factor, ofWeek] = [factorOf(day), season?.[weekOfYear(day)] ?? 1];
    const last = stretches.at(-1);
    const goesOn = last?.factor === factor && last.season === ofWeek && !ends.includes(last.to);
    if (last !== undefined && goesOn) {
      last.to = day;
      last.days += 1;
      last.expected += perDay * factor;
    } else stretches.push({ from: day, to: day, days: 1, factor, season: ofWeek, expected: perDay * factor });
  }
  return stretches;
}
