import type { Course } from './episodes.ts';
import type { Filling } from './filling.ts';

/** What is counted of a SKU, and added up over many. */
export interface Tally {
  skus: number;
  episodes: number;
  stockOuts: number;
  alerts: number;
  inTime: number;
  /** In time, and not more than three lead times early. */
  right: number;
  late: number;
  early: number;
  flaps: number;
  sold: number;
  demanded: number;
  stockDays: number;
}

export const NOTHING: Tally = {
  skus: 0,
  episodes: 0,
  stockOuts: 0,
  alerts: 0,
  inTime: 0,
  right: 0,
  late: 0,
  early: 0,
  flaps: 0,
  sold: 0,
  demanded: 0,
  stockDays: 0,
};

export type Judgement = 'none' | 'late' | 'right' | 'early';

/** An alert is right from one to three lead times before the stock-out; one that nothing follows is early. */
export function judged({ firstAlert, stockOut }: Course, leadDays: number): Judgement {
  if (firstAlert === null) return 'none';
  if (stockOut === null || stockOut - firstAlert > 3 * leadDays) return 'early';
  return stockOut - firstAlert < leadDays ? 'late' : 'right';
}

/** The tally of one SKU. */
export function tallyOf(courses: readonly Course[], filling: Filling, leadDays: number): Tally {
  const judgements = courses.map((course) => judged(course, leadDays));
  const count = (wanted: Judgement): number => judgements.filter((judgement) => judgement === wanted).length;
  return {
    skus: 1,
    episodes: courses.length,
    stockOuts: courses.filter(({ stockOut }) => stockOut !== null).length,
    alerts: courses.length - count('none'),
    inTime: courses.filter(
      ({ firstAlert, stockOut }) =>
        firstAlert !== null && stockOut !== null && stockOut - firstAlert >= leadDays,
    ).length,
    right: count('right'),
    late: count('late'),
    early: count('early'),
    flaps: courses.reduce((sum, { flaps }) => sum + flaps, 0),
    ...filling,
  };
}

/** Several tallies in one. */
export function added(tallies: readonly Tally[]): Tally {
  const sum = { ...NOTHING };
  const keys = Object.keys(sum) as (keyof Tally)[];
  for (const tally of tallies) for (const key of keys) sum[key] += tally[key];
  return sum;
}

/** The five figures of a replay; a figure that has nothing below its line is null. */
export interface Figures {
  recall: number | null;
  precision: number | null;
  flapsPer100: number | null;
  fill: number | null;
  stockDays: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function figuresOf(tally: Tally): Figures {
  return {
    recall: share(tally.inTime, tally.stockOuts),
    precision: share(tally.right, tally.alerts),
    flapsPer100: share(100 * tally.flaps, tally.episodes),
    fill: share(tally.sold, tally.demanded),
    stockDays: share(tally.stockDays, tally.skus),
  };
}
