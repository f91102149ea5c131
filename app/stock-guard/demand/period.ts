import { daysBetween } from '../day';

/** Why a field of a period is refused. */
export type PeriodFault = 'not-a-day' | 'backwards' | 'too-long' | 'too-far';

/** A period of the year is no longer than the year. */
const LONGEST_DAYS = 366;
/** Nobody plans or remembers further. */
const FARTHEST_DAYS = 1100;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

const faultOfDay = (day: string, today: string): PeriodFault | null => {
  if (!isDay(day)) return 'not-a-day';
  return Math.abs(daysBetween(today, day)) > FARTHEST_DAYS ? 'too-far' : null;
};

/** What is wrong with a period, field by field; nothing where both are missing from the answer. */
export function periodFaults(
  { from, to }: { from: string; to: string },
  today: string,
): { from?: PeriodFault; to?: PeriodFault } {
  const [fromFault, toFault] = [faultOfDay(from, today), faultOfDay(to, today)];
  if (fromFault !== null || toFault !== null)
    return { ...(fromFault && { from: fromFault }), ...(toFault && { to: toFault }) };
  if (to < from) return { to: 'backwards' };
  return daysBetween(from, to) >= LONGEST_DAYS ? { to: 'too-long' } : {};
}
