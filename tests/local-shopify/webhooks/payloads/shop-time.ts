const formats = new Map<string, Intl.DateTimeFormat>();

/** A time as Shopify's REST-style payloads print it: by the second, with the shop's own offset. */
export function shopTime(iso: string, timeZone: string): string {
  const time = new Date(iso);
  const offsetMinutes = offsetAt(time, timeZone);
  const local = new Date(time.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offsetMinutes) % 60).padStart(2, '0');
  return `${local}${sign}${hours}:${minutes}`;
}

/** No zone changes its offset within a quarter of an hour, and to ask for it costs more than all else of a payload. */
const QUARTER_MS = 15 * 60_000;
const MOST_KEPT = 10_000;
const offsets = new Map<string, number>();

/** Minutes that a zone is ahead of UTC at that moment. */
export function offsetAt(time: Date, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(time.getTime() / QUARTER_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = readOffset(time, timeZone);
  if (offsets.size >= MOST_KEPT) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function readOffset(time: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
