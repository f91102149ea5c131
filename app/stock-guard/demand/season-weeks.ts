import { dayAfter } from '../day';
import { seasonIndexOf, WEEKS_OF_YEAR } from './season-index';
import { weekOfYear } from './week-of-year';

/** Units of a category on days 'YYYY-MM-DD'. */
export type CategoryDays = ReadonlyMap<string, number>;

export interface SeasonWeek {
  week: number;
  factor: number;
  /** Units of that week that the factor was learnt from. */
  units: number;
}

/** The category's own last year: 52 weeks, so that each weekday counts alike. */
const YEAR_DAYS = 364;
const WEEK_DAYS = 7;
/** A week of which fewer days count says nothing. */
const FEWEST_DAYS = 3;

interface Week {
  units: number;
  /** Units at an uplift of 1. */
  level: number;
  days: number;
}

interface YearAsked {
  /** The first day of which sales are known, and the last. A category begins with its first sale. */
  from: string;
  to: string;
  excluded: (day: string) => boolean;
  /** What the owner expected of the day beyond the season. */
  upliftOf: (day: string) => number;
}

function weeksOf(days: CategoryDays, { from, to, excluded, upliftOf }: YearAsked): Week[] {
  const first = [...days.keys()].reduce((one, other) => (one < other ? one : other), to);
  const weeks = Array.from({ length: WEEKS_OF_YEAR }, (): Week => ({ units: 0, level: 0, days: 0 }));
  for (let back = 0; back < YEAR_DAYS; back += 1) {
    const day = dayAfter(to, -back);
    const week = weeks[weekOfYear(day)];
    if (day < from || day < first || excluded(day) || week === undefined) continue;
    const units = days.get(day) ?? 0;
    week.units += units;
    week.level += units / Math.max(0.05, upliftOf(day));
    week.days += 1;
  }
  return weeks;
}

/** The 53rd week is only in long years: otherwise it is like its neighbours. */
function withLongWeek(weeks: (number | null)[]): (number | null)[] {
  const [first, last, long] = [weeks[0], weeks[WEEKS_OF_YEAR - 2], weeks[WEEKS_OF_YEAR - 1]];
  if (typeof long === 'number' || typeof first !== 'number' || typeof last !== 'number') return weeks;
  return [...weeks.slice(0, -1), (first + last) / 2];
}

/** How the weeks of a category compare with its year; empty where less than three quarters of a year is known. */
export function seasonWeeks(days: CategoryDays, asked: YearAsked): SeasonWeek[] {
  const weeks = weeksOf(days, asked);
  const index = seasonIndexOf(
    withLongWeek(
      weeks.map((week) => (week.days < FEWEST_DAYS ? null : (week.level / week.days) * WEEK_DAYS)),
    ),
  );
  if (index.every((factor) => factor === 1)) return [];
  return index.map((factor, week) => ({ week, factor, units: Math.round(weeks[week]?.units ?? 0) }));
}
