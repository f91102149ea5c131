import type { Preferences, Recipient } from '~/stock-guard/people/recipient';

/** What stands in the form of a person; empty strings take the shop's. */
export interface PersonEntry {
  name: string;
  language: string;
  timeZone: string;
  digestHour: string;
  quiet: boolean;
  /** As `HH:MM`. */
  from: string;
  to: string;
  everyIcon: boolean;
  iconIds: string[];
  everyPool: boolean;
  pools: string[];
}

const two = (value: number): string => String(value).padStart(2, '0');
/** Minutes of a day as clocks show them. */
export const clockTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
/** Minutes of a day; NaN for anything that no clock shows, which is refused beside its field. */
function minutesOf(text: string): number {
  const [, hours, minutes] = CLOCK_TIME.exec(text) ?? [];
  return Number(hours ?? Number.NaN) * 60 + Number(minutes ?? Number.NaN);
}

const USUAL_NIGHT = { from: 22 * 60, to: 7 * 60 };

/** The form as the person is now. */
export function entryOf(person: Recipient): PersonEntry {
  const { from, to } = person.quiet ?? USUAL_NIGHT;
  return {
    name: person.name,
    language: person.language ?? '',
    timeZone: person.timeZone ?? '',
    digestHour: String(person.digestHour),
    quiet: person.quiet !== null,
    from: clockTime(from),
    to: clockTime(to),
    everyIcon: person.iconIds === null,
    iconIds: person.iconIds ?? [],
    everyPool: person.pools === null,
    pools: person.pools ?? [],
  };
}

/** What the form asks for. Minutes that no clock shows are sent as -1: JSON has no NaN. */
export function preferencesOf(entry: PersonEntry): Preferences {
  const minutes = (text: string): number => (Number.isNaN(minutesOf(text)) ? -1 : minutesOf(text));
  return {
    name: entry.name,
    language: entry.language === '' ? null : entry.language,
    timeZone: entry.timeZone === '' ? null : entry.timeZone,
    iconIds: entry.everyIcon ? null : entry.iconIds,
    pools: entry.everyPool ? null : entry.pools,
    digestHour: Number(entry.digestHour),
    quiet: entry.quiet ? { from: minutes(entry.from), to: minutes(entry.to) } : null,
  };
}
