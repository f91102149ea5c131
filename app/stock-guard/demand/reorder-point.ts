import type { Demand, DemandMethod } from './forecast';
import { leadTimeDemand, waitDays, type Wait } from './lead-time-demand';
import { leadTimeQuantile } from './lead-time-quantile';
import { countQuantile } from './negative-binomial';
import { normalQuantile } from './normal';

/** Below this mean the whole numbers matter, and demand is counted instead of measured. */
const FEW_UNITS = 5;

/**
 * By how much of itself the level of a rare demand turns out to be wrong (standard deviation of the share): chance from
 * day to day is not all that is uncertain. Where sales are steady the formula of the lead time is kept as it stands.
 */
export const LEVEL_ERROR: Record<DemandMethod, number> = {
  smoothing: 0,
  sba: 0.5,
  tsb: 0.5,
  quantile: 0,
  none: 0,
};

export interface ReorderPoint {
  /** Units expected to be sold while waiting. */
  mean: number;
  /** Standard deviation of these units, the error of the level included. */
  deviation: number;
  /** Units kept against the uncertainty. */
  safetyStock: number;
  /** The position at or below which it is time to order, in whole units. */
  reorderPoint: number;
}

export interface ReorderTerms extends Wait {
  /** Probability of getting through the wait without running out, 0–1 (a cycle probability, not a fill rate). */
  serviceLevel: number;
}

type Known = Pick<Demand, 'perDay' | 'deviation' | 'method' | 'counted'>;

function levelOf(demand: Known, terms: ReorderTerms, mean: number, deviation: number): number {
  if (demand.method === 'quantile') {
    const days = waitDays(terms);
    const seen = leadTimeQuantile(demand.counted, days, terms.serviceLevel);
    const scale = demand.perDay * days > 0 ? mean / (demand.perDay * days) : 1;
    if (seen !== null) return seen * scale;
  }
  if (mean < FEW_UNITS) return countQuantile(mean, deviation ** 2, terms.serviceLevel);
  return mean + normalQuantile(terms.serviceLevel) * deviation;
}

/**
 * The reorder point of a demand: what is expected to be sold while waiting, and safety stock for the service level.
 * To be compared with the position (available and arrivals due in time). Never negative, never without a number.
 */
export function reorderPointOf(demand: Known, terms: ReorderTerms): ReorderPoint {
  const waited = leadTimeDemand(demand, terms);
  const { mean } = waited;
  const deviation = Math.hypot(waited.deviation, LEVEL_ERROR[demand.method] * mean);
  const level = mean === 0 ? 0 : Math.max(0, levelOf(demand, terms, mean, deviation));
  return { mean, deviation, safetyStock: Math.max(0, level - mean), reorderPoint: Math.ceil(level) };
}
