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

const concerns = (uplift: Uplift, { category, iconId }: Weighed): boolean => {
  switch (uplift.level) {
    case 'shop':
      return true;
    case 'category':
      return uplift.subject === category;
    case 'icon':
      return uplift.subject === iconId;
  }
};

function factorsOf(weighed: Weighed, calendar: Calendar): (day: string) => number {
  const weeks = calendar.season.get(weighed.category);
  const uplifts = calendar.uplifts.filter((uplift) => concerns(uplift, weighed));
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
const workedOut = new WeakMap<Calendar, Map<string, (day: string) => number>>();

/** How a day compares with an average one: season of its week × every uplift in force. 1 where nothing is known. */
export function dayFactors(weighed: Weighed, calendar: Calendar): (day: string) => number {
  const known = workedOut.get(calendar) ?? new Map<string, (day: string) => number>();
  workedOut.set(calendar, known);
  // Only an icon that an uplift names is unlike the others of its category; a store may have thousands.
  const own = calendar.uplifts.some(({ level, subject }) => level === 'icon' && subject === weighed.iconId);
  const key = `${own ? (weighed.iconId ?? '') : ''} ${weighed.category}`;
  const factors = known.get(key) ?? factorsOf(weighed, calendar);
  known.set(key, factors);
  return factors;
}
