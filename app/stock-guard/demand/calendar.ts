import { weekOfYear } from './week-of-year';

/** A period in which more (or less) is expected to sell than the season says; both days belong to it. */
export interface Uplift {
  from: string;
  to: string;
  /** 1.4 sells forty percent more. */
  factor: number;
  level: 'shop' | 'category' | 'icon';
  /** '' of the shop, the category's name, or the icon's id. */
  subject: string;
}

/** What makes days unlike each other: the weekly season of each category (week 0–52 of the ISO year), and uplifts. */
export interface Calendar {
  season: ReadonlyMap<string, readonly number[]>;
  uplifts: readonly Uplift[];
}

/** What is weighed by the calendar: a variant of this category, and perhaps of this icon. */
export interface Weighed {
  category: string;
  iconId?: string | null;
}

type BySubject = ReadonlyMap<string, readonly Uplift[]>;

const subjectOf = ({ level, subject }: Pick<Uplift, 'level' | 'subject'>): string => `${level} ${subject}`;

function factorsOf(
  { category, iconId }: Weighed,
  { season, uplifts: all }: { season: Calendar['season']; uplifts: BySubject },
): (day: string) => number {
  const weeks = season.get(category);
  const about = [
    { level: 'shop', subject: '' },
    { level: 'category', subject: category },
    { level: 'icon', subject: iconId ?? '' },
  ] as const;
  const uplifts = about.flatMap((one) => all.get(subjectOf(one)) ?? []);
  const known = new Map<string, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const season = weeks?.[weekOfYear(day)] ?? 1;
    const factor = uplifts.reduce(
      (so, uplift) => (uplift.from <= day && day <= uplift.to ? so * uplift.factor : so),
      season,
    );
    known.set(day, factor);
    return factor;
  };
}

/** What was worked out of a calendar: thousands of variants share a category and look at the same days. */
interface WorkedOut {
  factors: Map<string, (day: string) => number>;
  /** A year of chapters has thousands of uplifts, and each is about one icon. */
  uplifts: BySubject;
}
const workedOut = new WeakMap<Calendar, WorkedOut>();

function workOut(calendar: Calendar): WorkedOut {
  const before = workedOut.get(calendar);
  if (before !== undefined) return before;
  const now = { factors: new Map(), uplifts: Map.groupBy(calendar.uplifts, subjectOf) };
  workedOut.set(calendar, now);
  return now;
}

/** How a day compares with an average one: season of its week × every uplift in force. 1 where nothing is known. */
export function dayFactors(weighed: Weighed, calendar: Calendar): (day: string) => number {
  const { factors: known, uplifts } = workOut(calendar);
  // Only an icon that an uplift names is unlike the others of its category; a store may have thousands.
  const own = uplifts.has(subjectOf({ level: 'icon', subject: weighed.iconId ?? '' }));
  const key = `${own ? (weighed.iconId ?? '') : ''} ${weighed.category}`;
  const factors = known.get(key) ?? factorsOf(weighed, { season: calendar.season, uplifts });
  known.set(key, factors);
  return factors;
}
