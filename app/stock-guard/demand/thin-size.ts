import type { Demand } from './forecast';
import { shrunkPerDay } from './shrink';

/** With more sale days, or more days that count, a size speaks for itself. */
const FEW_SALE_DAYS = 10;
const FEW_DAYS = 84;
/** Days of an average size that stand behind the share of a size. */
const SHARE_DAYS = 28;

type Known = Pick<Demand, 'units' | 'days' | 'saleDays'>;

/** Units a day of each size, drawn toward those of an average size where it has few days of its own. */
function sizeRates(sizes: readonly Known[]): number[] {
  const days = sizes.reduce((sum, size) => sum + size.days, 0);
  const units = sizes.reduce((sum, size) => sum + size.units, 0);
  const average = days === 0 ? 0 : units / days;
  return sizes.map((size) => (size.units + SHARE_DAYS * average) / (size.days + SHARE_DAYS));
}

/**
 * A thin size drawn toward the velocity of its style × its share: null where it is not thin, or its style tells nothing.
 * `sizes` are all sizes of the style in the pool, this one among them.
 */
export function thinSize(
  size: Known,
  sizes: readonly Known[],
): { perDay: number; toward: number; weight: number } | null {
  if (size.saleDays >= FEW_SALE_DAYS || size.days >= FEW_DAYS) return null;
  const rates = sizeRates(sizes);
  const stylePerDay = rates.reduce((sum, rate) => sum + rate, 0);
  const own = rates[sizes.indexOf(size)] ?? 0;
  if (stylePerDay === 0) return null;
  const share = own / stylePerDay;
  const perDay = shrunkPerDay({ units: size.units, days: size.days, stylePerDay, share });
  const toward = stylePerDay * share;
  const itself = size.days === 0 ? toward : size.units / size.days;
  return { perDay, toward, weight: itself === toward ? 1 : (perDay - itself) / (toward - itself) };
}
