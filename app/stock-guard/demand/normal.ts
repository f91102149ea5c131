const CENTRE_ABOVE = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const CENTRE_BELOW = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
  1,
];
const TAIL_ABOVE = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_BELOW = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
const TAIL = 0.02425;
/** No service level is nearer to certainty than this: beyond it z would run away to infinity. */
const MOST_CERTAIN = 0.99999;

const polynomial = (factors: readonly number[], x: number): number =>
  factors.reduce((sum, factor) => sum * x + factor, 0);

/**
 * The z below which a standard normal falls with this probability: 0.98 → 2.0537. Acklam's rational approximation
 * (relative error below 1.2e-9). Probabilities outside 0.00001–0.99999 count as the nearest inside, what is
 * no number as one half.
 */
export function normalQuantile(probability: number): number {
  if (Number.isNaN(probability)) return 0;
  const p = Math.min(MOST_CERTAIN, Math.max(1 - MOST_CERTAIN, probability));
  if (p > 1 - TAIL) return -normalQuantile(1 - p);
  if (p < TAIL) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_ABOVE, q) / polynomial(TAIL_BELOW, q);
  }
  const q = p - 0.5;
  return (polynomial(CENTRE_ABOVE, q * q) * q) / polynomial(CENTRE_BELOW, q * q);
}
