import { countedUnits, meanOf, varianceOf, type DailyUnits } from './daily-units';
import { sbaPerDay } from './croston';
import { demandShapeOf, type DemandClass } from './demand-class';
import { smoothedPerDay } from './exponential-smoothing';
import { tsbPerDay } from './tsb';
import { usualDays } from './usual-days';

export type DemandMethod = 'smoothing' | 'sba' | 'tsb' | 'quantile' | 'none';

/** How far a forecast may be trusted, from the sale days behind it. */
export type Confidence = 'high' | 'fair' | 'low' | 'none';

/** What is known of a variant's demand in a pool, as of the last of the days it was made from. */
export interface Demand {
  /** Units per day expected from now on, at today's season. */
  perDay: number;
  /** Standard deviation of one day's units, the largest days held down to the usual. */
  deviation: number;
  class: DemandClass | 'unknown';
  method: DemandMethod;
  /** Days that count: in stock, no launch, no promotion. */
  days: number;
  saleDays: number;
  units: number;
  confidence: Confidence;
  /** The counted days, oldest first, where the method reads them again (quantile); empty otherwise. */
  counted: readonly number[];
}

/** Weight of the newest day: a level that has changed is half followed after three weeks. */
export const NEWEST_DAY = 0.03;
/** Weight of the newest sale's size, which says less than whether there was a sale. */
export const NEWEST_SIZE = 0.02;
/** Methods that the choice by class may name, and that may be measured against each other. */
export const METHODS = ['smoothing', 'sba', 'tsb', 'quantile'] as const;
type Method = (typeof METHODS)[number];

/** Measured on the sales of a year: see docs/foresight.md. */
const METHOD_OF: Record<DemandClass | 'unknown', Method> = {
  smooth: 'smoothing',
  erratic: 'smoothing',
  intermittent: 'sba',
  lumpy: 'tsb',
  unknown: 'tsb',
};

function perDayBy(method: Method, usual: readonly number[]): number {
  const firstSize = meanOf(usual.filter((units) => units > 0));
  switch (method) {
    case 'smoothing':
      return smoothedPerDay(usual, NEWEST_DAY) ?? 0;
    case 'sba':
      return sbaPerDay(usual, { alpha: NEWEST_DAY, firstSize }) ?? 0;
    case 'tsb':
      return tsbPerDay(usual, { alpha: NEWEST_SIZE, beta: NEWEST_DAY, firstSize }) ?? 0;
    case 'quantile':
      return meanOf(usual);
  }
}

/** Trust by the number of sale days: ten are a start, sixty are plenty. */
function confidenceOf(saleDays: number): Confidence {
  if (saleDays < 10) return 'low';
  return saleDays < 60 ? 'fair' : 'high';
}

/** The demand that a series of days speaks of: its class chooses the method, the method gives units per day. */
export function demandOf(days: DailyUnits): Demand {
  return demandBy(METHOD_OF[demandShapeOf(days).class], days);
}

/** The demand after one method, whatever the class would choose. */
export function demandBy(method: Method, days: DailyUnits): Demand {
  const counted = countedUnits(days);
  const saleDays = counted.filter((units) => units > 0).length;
  const known = {
    class: demandShapeOf(days).class,
    days: counted.length,
    saleDays,
    units: counted.reduce((sum, sold) => sum + sold, 0),
  };
  if (saleDays === 0)
    return { ...known, perDay: 0, deviation: 0, method: 'none', confidence: 'none', counted: [] };
  const usual = usualDays(counted);
  return {
    ...known,
    perDay: perDayBy(method, usual.units) * usual.restored,
    deviation: Math.sqrt(varianceOf(usual.units)),
    method,
    confidence: confidenceOf(saleDays),
    counted: method === 'quantile' ? counted : [],
  };
}
