import { normalQuantile } from './normal';

/** Above this mean the normal is as good, and the sum of small probabilities would begin at nothing. */
const MANY = 200;

/**
 * The smallest whole number of units that demand does not exceed with this probability, for counts with this mean and
 * variance: m = 4, v = 9, 98% → 12. With a variance at or below the mean: Poisson.
 */
export function countQuantile(mean: number, variance: number, probability: number): number {
  if (!(mean > 0)) return 0;
  const wide = variance > mean * (1 + 1e-9);
  if (mean > MANY)
    return Math.max(0, Math.ceil(mean + normalQuantile(probability) * Math.sqrt(Math.max(mean, variance))));
  const size = wide ? mean ** 2 / (variance - mean) : Infinity;
  const most = mean + 40 * Math.sqrt(Math.max(mean, variance)) + 40;
  let chance = wide ? (mean / variance) ** size : Math.exp(-mean);
  let sum = chance;
  let units = 0;
  while (sum < Math.min(probability, 1 - 1e-9) && units < most) {
    const next = wide ? ((units + size) / (units + 1)) * (1 - mean / variance) : mean / (units + 1);
    chance *= next;
    sum += chance;
    units += 1;
  }
  return units;
}
