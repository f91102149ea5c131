import { countedUnits, meanOf, type DailyUnits } from './daily-units';

export interface TsbOptions {
  /** Weight of the newest sale's size, 0–1. */
  alpha: number;
  /** Weight of the newest day in the probability of a sale, 0–1. */
  beta: number;
  /** The size to begin with, in units; without it the first sale's. */
  firstSize?: number;
}

/**
 * Units per day after Teunter, Syntetos and Babai: the probability of a sale follows every day, so that a demand that
 * ends is forgotten. Begins with the first sale's size and the share of sale days. Null without a sale.
 */
export function tsbPerDay(days: DailyUnits, { alpha, beta, firstSize }: TsbOptions): number | null {
  const counted = countedUnits(days);
  const first = counted.findIndex((units) => units > 0);
  if (first === -1) return null;
  let size = firstSize ?? counted[first] ?? 0;
  let probability = meanOf(counted.map((units) => (units > 0 ? 1 : 0)));
  for (const [day, units] of counted.entries()) {
    if (day === 0) continue;
    probability += beta * ((units > 0 ? 1 : 0) - probability);
    if (units > 0 && day > first) size += alpha * (units - size);
  }
  return probability * size;
}
