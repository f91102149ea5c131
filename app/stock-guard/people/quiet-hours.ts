import { minuteOfDay, nextMinute } from './local-time';

/** Local minutes of the day between which nobody is disturbed; the window may lie over midnight. */
export interface QuietHours {
  from: number;
  to: number;
}

const isWithin = ({ from, to }: QuietHours, minute: number): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/** When somebody may be told something that is worth telling at once: now, or when their quiet hours are over. */
export function tellableAt(hours: QuietHours | null, timeZone: string, asOf: Date): Date {
  if (hours === null || !isWithin(hours, minuteOfDay(timeZone, asOf))) return asOf;
  return nextMinute(timeZone, hours.to, asOf);
}
