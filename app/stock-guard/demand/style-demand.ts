import { dayAfter, daysBetween } from '../day';
import { dayFactors } from './calendar';
import { closingStock, type RecordedStock, type Stocked } from './closing-stock';
import { daysThatCount } from './days-that-count';
import type { DemandEvidence } from './evidence';
import type { Demand } from './forecast';
import { levelledDemand } from './levelled-demand';
import { markedFor } from './marked-days';
import { onlineShares } from './online-shares';
import { poolsOf, soldInPool, type Pool, type Sold } from './sold';
import type { DemandGround } from './demand-ground';
import { styleOutliers } from './style-outliers';
import { thinSize } from './thin-size';

/** A variant of a style with everything its demand is computed from. */
export interface KnownVariant extends Stocked {
  variantId: bigint;
  productId: bigint;
  category: string;
  iconId: string | null;
  /** Whether it may be bought at zero: then stock does not limit what is sold. */
  continuesSelling: boolean;
  sold: readonly Sold[];
  recorded: readonly RecordedStock[];
  /** Units that left each location of late, for sales of which no place is known. */
  movedAt: ReadonlyMap<string, number>;
  /** Locations that stock it now. */
  stockedAt: ReadonlyMap<string, number>;
  /** Pools in which it is guarded. */
  watchedIn: ReadonlySet<string>;
}

export interface KnownDemand {
  variantId: bigint;
  pool: string;
  category: string;
  perDay: number;
  deviation: number;
  demand: Demand;
  confidence: Demand['confidence'];
  evidence: DemandEvidence;
}

interface Prepared {
  variant: KnownVariant;
  sold: ReturnType<typeof soldInPool>;
  counted: ReturnType<typeof daysThatCount>;
}

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
    return { variant, sold: own, counted };
  });
}

const whole = (units: number): number => Math.round(units * 100) / 100;

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

function inPool(
  style: readonly KnownVariant[],
  pool: Pool,
  ground: DemandGround,
  factorsOf: (variant: KnownVariant) => readonly number[],
): KnownDemand[] {
  const prepared = prepare(style, pool, ground);
  const { from } = ground.window;
  const outliers = styleOutliers(prepared.map(({ counted }) => counted.days));
  const sizes = prepared.map(({ variant, counted }, at) =>
    levelledDemand(counted.days, factorsOf(variant), outliers[at] ?? []),
  );
  return prepared.flatMap(({ variant, sold, counted }, at) => {
    const demand = sizes[at];
    if (demand === undefined) return [];
    const thin = thinSize(demand, sizes);
    const perDay = thin?.perDay ?? demand.perDay;
    const trusted = thin !== null || ground.basis === 'movements' ? 'low' : demand.confidence;
    return {
      variantId: variant.variantId,
      pool: pool.id,
      category: variant.category,
      perDay,
      // Sales are counts: what is known from few days varies at least as chance makes counts vary.
      deviation: thin === null ? demand.deviation : Math.max(demand.deviation, Math.sqrt(perDay)),
      demand,
      confidence: perDay === 0 ? demand.confidence : trusted,
      evidence: {
        window: ground.window,
        counted: demand.days,
        excluded: counted.excluded,
        units: whole(sold.units.reduce((sum, units) => sum + units, 0)),
        places: sold.places.map((place) => ({ ...place, units: whole(place.units) })),
        outliers: (outliers[at] ?? []).map((outlier) => ({
          day: dayAfter(from, outlier.at),
          units: whole(outlier.units),
          followedAs: outlier.followed,
        })),
        wholesaleUnits: whole(sold.wholesaleUnits),
        returned: whole(sold.returned),
        shrunk: thin === null ? null : { toward: thin.toward, weight: thin.weight },
        basis: ground.basis,
      },
    };
  });
}

const mattersIn = (variant: KnownVariant, pool: Pool, units: number): boolean =>
  pool.id === 'online' || units > 0 || variant.stockedAt.has(pool.id) || variant.watchedIn.has(pool.id);

/**
 * The demand of every variant of a style: online, and at each location that stocks it, sold it or guards it. The sizes of a style are
 * known together, because a thin one leans on the others.
 */
export function styleDemand(style: readonly KnownVariant[], ground: DemandGround): KnownDemand[] {
  const factorsOf = windowFactors(ground);
  return poolsOf(ground.locations).flatMap((pool) => {
    const known = inPool(style, pool, ground, factorsOf);
    return known.filter((demand, at) => {
      const variant = style[at];
      return variant !== undefined && mattersIn(variant, pool, demand.evidence.units);
    });
  });
}
