import type { DailyUnits } from './daily-units';
import { outliersOf, type Outlier } from './outliers';

/** With fewer sale days of its own, what is usual for a size is told from the whole style. */
const FEWEST_OWN_SALES = 9;

const isSale = (units: number | null): boolean => units !== null && units > 0;

/** Improbable days of all sizes taken together, given back to the size they belong to. */
function together(sizes: readonly DailyUnits[]): Outlier[][] {
  const sales = sizes.flatMap((days, size) =>
    days.flatMap((units, at) => (isSale(units) ? [{ size, at, units }] : [])),
  );
  const found = sizes.map((): Outlier[] => []);
  for (const outlier of outliersOf(sales.map(({ units }) => units))) {
    const sale = sales[outlier.at];
    if (sale) found[sale.size]?.push({ ...outlier, at: sale.at });
  }
  return found;
}

/**
 * The days of each size on which improbably much was sold: given its own sales, or those of its whole style where its own
 * are few. One order of ten thousand is named even for a size that sold three times.
 */
export function styleOutliers(sizes: readonly DailyUnits[]): Outlier[][] {
  const ofStyle = together(sizes);
  return sizes.map((days, size) =>
    days.filter(isSale).length < FEWEST_OWN_SALES ? (ofStyle[size] ?? []) : outliersOf(days),
  );
}
