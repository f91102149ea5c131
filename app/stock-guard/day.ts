/** A day in the shop's zone, `YYYY-MM-DD`. Days are never moments: no clock change makes one longer. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day so many days after this one; before it where the number is negative. */
export const dayAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));

const PARTS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
/** Writers of days by zone: making one costs as much as writing a hundred days. Null for a zone that nobody knows. */
const writers = new Map<string, Intl.DateTimeFormat | null>();

function writerOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, ...PARTS });
  } catch {
    return null;
  }
}

/** The day that a clock on the wall of a zone shows at a moment. An unknown zone is read as UTC. */
export function dayIn(timeZone: string, moment: Date): Day {
  const known = writers.get(timeZone);
  const writer = known === undefined ? writerOf(timeZone) : known;
  if (known === undefined) writers.set(timeZone, writer);
  return writer?.format(moment) ?? moment.toISOString().slice(0, 10);
}

let ahead: { today: Day; days: Day[] } = { today: '', days: [] };

/** So many days from today on, today first. Kept, because every variant looks ahead from the same day. */
export function daysFrom(today: Day, count: number): readonly Day[] {
  if (ahead.today !== today) ahead = { today, days: [] };
  for (let next = ahead.days.length; next < count; next += 1) ahead.days.push(dayAfter(today, next));
  return ahead.days.slice(0, count);
}
