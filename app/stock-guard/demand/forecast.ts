import { countedUnits, varianceOf, type DailyUnits } from './daily-units';
import { demandShapeOf, type DemandClass } from './demand-class';
import { smoothedPerDay } from './exponential-smoothing';
import { sbaPerDay } from './croston';
import { tsbPerDay } from './tsb';

export type DemandMethod = 'smoothing' | 'sba' | 'tsb' | 'quantile' | 'none';

/** How far a forecast may be trusted, from the sale days behind it. */
export type Confidence = 'high' | 'fair' | 'low' | 'none';

/** What is known of a variant's demand in a pool, as of the last of the days it was made from. */
export interface Demand {
  /** Units per day expected from now on, at today's season. */
  perDay: number;
  /** Standard deviation of one day's units around that. */
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

const ALPHA = 0.02;
const NO_DEMAND = { perDay: 0, deviation: 0, method: 'none', confidence: 'none', counted: [] } as const;

const METHOD_OF: Record<DemandClass | 'unknown', Exclude<DemandMethod, 'none' | 'quantile'>> = {
  smooth: 'smoothing',
  erratic: 'smoothing',
  intermittent: 'sba',
  lumpy: 'tsb',
  unknown: 'tsb',
};

function perDayBy(method: (typeof METHOD_OF)[DemandClass], days: DailyUnits): number {
  switch (method) {
    case 'smoothing':
      return smoothedPerDay(days, ALPHA) ?? 0;
    case 'sba':
      return sbaPerDay(days, { alpha: ALPHA }) ?? 0;
    case 'tsb':
      return tsbPerDay(days, { alpha: ALPHA, beta: ALPHA }) ?? 0;
  }
}

/** Trust by the number of sale days: ten are a start, sixty are plenty. */
function confidenceOf(saleDays: number): Confidence {
  if (saleDays === 0) return 'none';
  if (saleDays < 10) return 'low';
  return saleDays < 60 ? 'fair' : 'high';
}

/** The demand that a series of days speaks of: its class chooses the method, the method gives units per day. */
export function demandOf(days: DailyUnits): Demand {
  const counted = countedUnits(days);
  const saleDays = counted.filter((units) => units > 0).length;
  const units = counted.reduce((sum, sold) => sum + sold, 0);
  const { class: demandClass } = demandShapeOf(days);
  const known = { class: demandClass, days: counted.length, saleDays, units };
  if (saleDays === 0) return { ...known, ...NO_DEMAND };
  const method = METHOD_OF[demandClass];
  return {
    ...known,
    perDay: perDayBy(method, days),
    deviation: Math.sqrt(varianceOf(counted)),
    method,
    confidence: confidenceOf(saleDays),
    counted: [],
  };
}
