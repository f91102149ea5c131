import { dayFactors, type Calendar, type Weighed } from './calendar';

/** Units expected to sell on a day 'YYYY-MM-DD': units a day without season × season × uplifts of that day. */
export function expectedUnits(
  { perDay, ...weighed }: Weighed & { perDay: number },
  calendar: Calendar,
): (day: string) => number {
  const factorOf = dayFactors(weighed, calendar);
  return (day) => perDay * factorOf(day);
}
