import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { english, type WordKey } from './catalogue';

export interface Manner {
  /** The reader's language, as a BCP 47 tag. */
  locale: string;
  /** IANA name of the shop's zone. */
  timeZone: string;
  /** ISO 4217 code of the shop's currency. */
  currency: string;
}

type Values = Record<string, string | number | Date>;

/** Words and figures in one reader's manner. */
export interface Words {
  t: (key: WordKey, values?: Values) => string;
  /** Money from minor units of the shop's currency. */
  money: (minor: bigint | number) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  percent: (share: number) => string;
  /** "9 December", with the year where `asOf` is in another one. */
  date: (day: Date, asOf?: Date) => string;
  weekday: (day: Date) => string;
  /** A day of the calendar, `YYYY-MM-DD`, as `date` writes a moment: "9 December"; in full "Wednesday 9 December". */
  day: (day: string, today?: string, form?: 'short' | 'full' | 'weekday') => string;
  /** From one day of the calendar to another: "3–26 December", with the year where `today` is in another one. */
  days: (from: string, to: string, today?: string) => string;
  /** The month of a day of the calendar. */
  month: (day: string, form: 'short' | 'long') => string;
  dateTime: (moment: Date) => string;
  /** "2 minutes ago", counted to `asOf`. */
  ago: (moment: Date, asOf: Date) => string;
  list: (parts: string[]) => string;
}

const caches = createIntlCache();
const made = new Map<string, Words>();

const yearIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(moment);

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function agoOf(intl: IntlShape, moment: Date, asOf: Date): string {
  const seconds = Math.max(0, Math.round((asOf.getTime() - moment.getTime()) / 1000));
  const [unit, length] = STEPS.find(([, size]) => seconds >= size) ?? STEPS[3];
  return intl.formatRelativeTime(-Math.floor(seconds / length), unit, {
    numeric: seconds < 1 ? 'auto' : 'always',
  });
}

/** A day has no zone: it is written as it stands. */
function writtenDay(
  locale: string,
  day: string,
  today: string | undefined,
  form: 'short' | 'full' | 'weekday',
): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (form !== 'short') parts.weekday = 'long';
  if (form !== 'weekday') Object.assign(parts, { day: 'numeric', month: 'long' });
  if (form !== 'weekday' && day.slice(0, 4) !== today?.slice(0, 4)) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(new Date(day));
}

/** Server and browser know different editions of the languages, which space a span differently. */
const spaced = (span: string): string =>
  span.replace(/(\d?)\s*–\s*(\d?)/gu, (_, one: string, other: string) =>
    one !== '' && other !== '' ? `${one}–${other}` : `${one} – ${other}`,
  );

function writtenDays(locale: string, from: string, to: string, today: string | undefined): string {
  const year = [from, to].every((day) => day.slice(0, 4) === today?.slice(0, 4))
    ? {}
    : { year: 'numeric' as const };
  const parts = { timeZone: 'UTC', day: 'numeric', month: 'long', ...year } as const;
  return spaced(new Intl.DateTimeFormat(locale, parts).formatRange(new Date(from), new Date(to)));
}

function make({ locale, timeZone, currency }: Manner): Words {
  const intl = createIntl(
    {
      locale,
      timeZone,
      messages: english,
      defaultLocale: 'en',
      onError: (error) => {
        throw error;
      },
    },
    caches,
  );
  // All money is the shop's own: its short sign cannot be mistaken for another currency's.
  const currencyDisplay = 'narrowSymbol';
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  const minorPerMajor = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  const dayMonth = { day: 'numeric', month: 'long' } as const;
  return {
    t: (key, values) => intl.formatMessage({ id: key }, values),
    money: (minor) => format.format(Number(minor) / minorPerMajor),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    percent: (share) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share),
    date: (day, asOf) =>
      intl.formatDate(
        day,
        asOf && yearIn(timeZone, day) === yearIn(timeZone, asOf)
          ? dayMonth
          : { ...dayMonth, year: 'numeric' },
      ),
    weekday: (day) => intl.formatDate(day, { weekday: 'long' }),
    day: (day, today, form = 'short') => writtenDay(locale, day, today, form),
    days: (from, to, today) => writtenDays(locale, from, to, today),
    month: (day, form) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: form }).format(new Date(day)),
    dateTime: (moment) =>
      intl.formatDate(moment, { ...dayMonth, year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    ago: (moment, asOf) => agoOf(intl, moment, asOf),
    list: (parts) => intl.formatList(parts),
  };
}

/** English regions are written the European way unless the reader says otherwise: "9 December", 24 hours. */
const regional = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** The words of one manner; made once. Unknown zones or languages fall back to UTC and English. */
export function wordsFor(manner: Manner): Words {
  const key = `${manner.locale} ${manner.timeZone} ${manner.currency}`;
  const known = made.get(key);
  if (known) return known;
  let words: Words;
  try {
    words = make({ ...manner, locale: regional(manner.locale) });
  } catch {
    words = make({ locale: 'en-GB', timeZone: 'UTC', currency: manner.currency });
  }
  made.set(key, words);
  return words;
}
