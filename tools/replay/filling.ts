import { ORDER_DAYS, ORDER_WINDOW, WARM_UP } from './protocol.ts';

/** What a SKU sold and held while its stock was ordered by the rule. */
export interface Filling {
  sold: number;
  demanded: number;
  /** Mean stock of a morning, in days of the mean of the warm-up. */
  stockDays: number;
}

/** The mean of the last ninety days before each day from the end of the warm-up on. */
function orderMeans(units: readonly number[]): number[] {
  const means: number[] = [];
  let sum = 0;
  for (const [day, sold] of units.entries()) {
    if (day >= WARM_UP) means.push(sum / Math.min(day, ORDER_WINDOW));
    sum += sold - (units[day - ORDER_WINDOW] ?? 0);
  }
  return means;
}

/**
 * Orders a SKU's stock by its reorder points: looked at every morning after the arrivals, an order arrives after the lead
 * time, and what cannot be sold is lost.
 */
export function fillingOf(
  units: readonly number[],
  reorderPoints: readonly number[],
  leadDays: number,
  warmUpMean: number,
): Filling {
  const arrivals: number[] = [];
  const means = orderMeans(units);
  let [stock, coming, sold, demanded, held] = [2 * leadDays * warmUpMean, 0, 0, 0, 0];
  for (const [after, reorderPoint] of reorderPoints.entries()) {
    const arrived = arrivals[after] ?? 0;
    stock += arrived;
    coming -= arrived;
    held += stock;
    const position = stock + coming;
    if (position <= reorderPoint) {
      const ordered = Math.max(ORDER_DAYS * (means[after] ?? 0), 1) + reorderPoint - position;
      arrivals[after + leadDays] = ordered;
      coming += ordered;
    }
    const wanted = units[WARM_UP + after] ?? 0;
    demanded += wanted;
    sold += Math.min(stock, wanted);
    stock -= Math.min(stock, wanted);
  }
  return { sold, demanded, stockDays: held / reorderPoints.length / warmUpMean };
}
