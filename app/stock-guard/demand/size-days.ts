import { dayAfter, daysBetween } from '../day';
import { dayFactors } from './calendar';
import { closingStock } from './closing-stock';
import { daysThatCount, type DaysThatCount } from './days-that-count';
import type { DemandGround } from './demand-ground';
import type { KnownVariant } from './known-variant';
import { withHeritage, type Inherited } from './heritage';
import { markedFor } from './marked-days';
import { onlineShares } from './online-shares';
import type { Outlier } from './outliers';
import { soldInPool, type Pool, type SoldInPool } from './sold';
import { styleOutliers } from './style-outliers';

/** The days of a window as one size of a style had them in a pool: all that its demand is made from. */
export interface SizeDays {
  variant: KnownVariant;
  sold: SoldInPool;
  counted: DaysThatCount;
  /** What was taken over from the edition before its own, in all and on each day that it filled. */
  inherited: Inherited | null;
  filled: ReadonlyMap<number, number>;
  /** What made each day unlike an average one. */
  factors: readonly number[];
  outliers: readonly Outlier[];
}

type Prepared = Pick<SizeDays, 'variant' | 'sold' | 'counted' | 'inherited' | 'filled'>;

function prepare(variants: readonly KnownVariant[], pool: Pool, ground: DemandGround): Prepared[] {
  const days = daysBetween(ground.window.from, ground.window.to) + 1;
  const sold = variants.map((variant) =>
    soldInPool(variant.sold, pool, {
      days,
      open: new Set(ground.locations.map(({ id }) => id)),
      shares: onlineShares(variant, ground.locations),
      wholesaleCounts: ground.wholesaleCounts,
    }),
  );
  const first = Math.min(
    ...sold.map(({ units }) => {
      const at = units.findIndex((count) => count > 0);
      return at === -1 ? Infinity : at;
    }),
  );
  const recordedFrom =
    ground.recordedFrom === null ? Infinity : daysBetween(ground.window.from, ground.recordedFrom);
  return variants.map((variant, at) => {
    const own = sold[at] ?? { units: [], places: [], wholesaleUnits: 0, returned: 0 };
    const counted = daysThatCount({
      from: ground.window.from,
      units: own.units,
      firstSale: Number.isFinite(first) ? first : null,
      marked: markedFor(ground.marked, {
        category: variant.category,
        productId: String(variant.productId),
      }),
      closing: variant.continuesSelling ? null : closingStock(variant, pool, variant.recorded, days),
      recordedFrom,
    });
    const { heritage } = variant;
    return { variant, sold: own, ...withHeritage(counted, { heritage, pool, from: ground.window.from }) };
  });
}

/** What made each day of the window unlike an average one; worked out once for the sizes that share it. */
function windowFactors({ window, calendar }: DemandGround): (variant: KnownVariant) => readonly number[] {
  const days = Array.from({ length: daysBetween(window.from, window.to) + 1 }, (_, at) =>
    dayAfter(window.from, at),
  );
  const known = new Map<string, readonly number[]>();
  return ({ category, iconId }) => {
    const key = `${iconId ?? ''} ${category}`;
    const factors = known.get(key) ?? days.map(dayFactors({ category, iconId }, calendar));
    known.set(key, factors);
    return factors;
  };
}

/** The days of each size of a style, pool by pool. The sizes are looked at together, because some lean on the others. */
export function sizeDays(style: readonly KnownVariant[], ground: DemandGround): (pool: Pool) => SizeDays[] {
  const factorsOf = windowFactors(ground);
  return (pool) => {
    const prepared = prepare(style, pool, ground);
    const outliers = styleOutliers(prepared.map(({ counted }) => counted.days));
    return prepared.map((size, at) => ({
      ...size,
      factors: factorsOf(size.variant),
      outliers: outliers[at] ?? [],
    }));
  };
}
