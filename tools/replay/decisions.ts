import type { Demand } from '~/stock-guard/demand/forecast';
import { reorderPointOf } from '~/stock-guard/demand/reorder-point';
import { WARM_UP } from './protocol.ts';

/**
 * The probability of getting through the lead time at which the replay orders and warns. The guard asks for more for
 * icons (98%): more stock, earlier warnings. The same for every SKU.
 */
export const SERVICE_LEVEL = 0.9;

export type Rule = (days: readonly (number | null)[]) => Demand;

/** Days before the first sale say nothing: the guard does not count them either. */
function sinceFirstSale(units: readonly number[]): (number | null)[] {
  const first = units.findIndex((sold) => sold > 0);
  return units.map((sold, day) => (day < first ? null : sold));
}

/** What the rule knows on each day from the end of the warm-up on, before that day's sales: from earlier days only. */
export function demandsOf(units: readonly number[], rule: Rule): Demand[] {
  const days = sinceFirstSale(units);
  return units.slice(WARM_UP).map((_, after) => rule(days.slice(0, WARM_UP + after)));
}

/** The reorder point of each of these days at a lead time, the incident's and the order's alike. Reviewed every day. */
export function reorderPointsOf(demands: readonly Demand[], leadDays: number): number[] {
  const terms = { leadDays, leadSpreadDays: 0, reviewDays: 1, serviceLevel: SERVICE_LEVEL };
  return demands.map((demand) => reorderPointOf(demand, terms).reorderPoint);
}
