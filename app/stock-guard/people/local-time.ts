const DAY = 86_400_000;
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** Whether the name is a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What clocks on the wall show there, as if it were UTC. */
function wallOf(timeZone: string, moment: number): number {
  const parts = formatOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The moments at which clocks there show this: none is left out and none is made up. A doubled hour has two; a time
 * that a clock change skips is shown as the moment that lies as far behind the change.
 */
function momentsOf(timeZone: string, wall: number): number[] {
  const offsets = [wall - DAY, wall + DAY].map((around) => wallOf(timeZone, around) - around);
  const moments = [...new Set(offsets.map((offset) => wall - offset))].sort((a, b) => a - b);
  const shown = moments.filter((moment) => wallOf(timeZone, moment) === wall);
  // Skipped: by the clock of before the change, which is the larger of the two moments.
  return shown.length > 0 ? shown : moments.slice(-1);
}

const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY;

/** Minutes since midnight on clocks there. */
export function minuteOfDay(timeZone: string, moment: Date): number {
  const wall = wallOf(timeZone, moment.getTime());
  return Math.floor((wall - startOfDay(wall)) / MINUTE);
}

/**
 * The next moment after `after` at which a day's `hour` begins there. Once a day, whatever the clocks do: a doubled hour counts
 * at its first, a skipped one at the end of the gap.
 */
export function nextHour(timeZone: string, hour: number, after: Date): Date {
  const today = startOfDay(wallOf(timeZone, after.getTime()));
  for (let day = today; ; day += DAY) {
    const [first] = momentsOf(timeZone, day + hour * 60 * MINUTE);
    if (first !== undefined && first > after.getTime()) return new Date(first);
  }
}

/** The next moment after `after` at which clocks there show this minute of the day, a doubled one included. */
export function nextMinute(timeZone: string, minute: number, after: Date): Date {
  const today = startOfDay(wallOf(timeZone, after.getTime()));
  for (let day = today; ; day += DAY) {
    const next = momentsOf(timeZone, day + minute * MINUTE).find((moment) => moment > after.getTime());
    if (next !== undefined) return new Date(next);
  }
}
