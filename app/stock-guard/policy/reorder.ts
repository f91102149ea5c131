import type { DemandMethod } from '../demand/forecast';
import { leadTimeDemand } from '../demand/lead-time-demand';
import { reorderPointOf } from '../demand/reorder-point';
import type { Terms } from './precedence';
import type { WatchTerms } from './watch-terms';

/** What sells of a variant in a pool, as it is kept. */
export interface KnownDemand {
  perDay: number;
  deviation: number;
  method: DemandMethod;
  counted: readonly number[];
}

const MOST_UNITS = 2_000_000_000;
const rounded = (figure: number): number => Math.round(figure * 10_000) / 10_000;

/** Units expected to be sold in the next days, in whole units. */
function expectedWithin(days: number, perDay: number, ahead: (day: number) => number): number {
  let units = 0;
  for (let day = 1; day <= days; day += 1) units += perDay * ahead(day);
  return Math.ceil(units);
}

function serviceOf(
  terms: Terms,
  demand: KnownDemand,
  ahead: (day: number) => number,
): Pick<WatchTerms['parts'], 'mean' | 'deviation' | 'safetyStock' | 'byService'> {
  const wait = {
    leadDays: terms.leadDays.value,
    leadSpreadDays: terms.leadSpreadDays.value,
    reviewDays: terms.reviewDays.value,
    ahead,
  };
  const serviceLevel = terms.serviceLevel.value;
  if (serviceLevel === null) return { ...leadTimeDemand(demand, wait), safetyStock: 0, byService: null };
  const { reorderPoint, ...parts } = reorderPointOf(demand, { ...wait, serviceLevel });
  return { ...parts, byService: reorderPoint };
}

/**
 * The reorder point of a variant in a pool and its parts: the largest of minimum units, minimum days × expected sales,
 * and what the service level asks for. Without known demand the minimum units alone decide. `ahead` is season × uplift
 * of the k-th day from now.
 */
export function reorderOf(
  terms: Terms,
  demand: KnownDemand | null,
  ahead: (day: number) => number,
): { reorderPoint: number; parts: WatchTerms['parts'] } {
  const known = demand ?? { perDay: 0, deviation: 0, method: 'none' as const, counted: [] };
  const { mean, deviation, safetyStock, byService } = serviceOf(terms, known, ahead);
  const byMinimum = terms.minimumUnits.value;
  const days = terms.minimumDays.value;
  const byDays = days === null ? null : expectedWithin(days, known.perDay, ahead);
  return {
    reorderPoint: Math.min(MOST_UNITS, Math.max(0, byService ?? 0, byMinimum ?? 0, byDays ?? 0)),
    parts: {
      mean: rounded(mean),
      deviation: rounded(deviation),
      safetyStock: rounded(safetyStock),
      byService,
      byMinimum,
      byDays,
    },
  };
}
