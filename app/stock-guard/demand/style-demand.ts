import { dayAfter } from '../day';
import type { DemandGround } from './demand-ground';
import type { DemandEvidence } from './evidence';
import type { Demand } from './forecast';
import type { KnownVariant } from './known-variant';
import { levelledDemand } from './levelled-demand';
import { sizeDays, type SizeDays } from './size-days';
import { poolsOf, type Pool } from './sold';
import { thinSize } from './thin-size';

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

const whole = (units: number): number => Math.round(units * 100) / 100;

/** The demand of sizes in a pool, from their days there. */
export function demandInPool(
  style: readonly SizeDays[],
  pool: Pool,
  { window, basis }: DemandGround,
): KnownDemand[] {
  const sizes = style.map(({ counted, factors, outliers }) =>
    levelledDemand(counted.days, factors, outliers),
  );
  return style.flatMap(({ variant, sold, counted, inherited, outliers }, at) => {
    const demand = sizes[at];
    if (demand === undefined) return [];
    const thin = thinSize(demand, sizes);
    const perDay = thin?.perDay ?? demand.perDay;
    const trusted = thin !== null || inherited !== null || basis === 'movements' ? 'low' : demand.confidence;
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
        window,
        counted: demand.days,
        excluded: counted.excluded,
        units: whole(sold.units.reduce((sum, units) => sum + units, 0)),
        places: sold.places.map((place) => ({ ...place, units: whole(place.units) })),
        outliers: outliers.map((outlier) => ({
          day: dayAfter(window.from, outlier.at),
          units: whole(outlier.units),
          followedAs: outlier.followed,
        })),
        wholesaleUnits: whole(sold.wholesaleUnits),
        returned: whole(sold.returned),
        inherited: inherited && { ...inherited, units: whole(inherited.units) },
        shrunk: thin === null ? null : { toward: thin.toward, weight: thin.weight },
        basis,
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
  const daysIn = sizeDays(style, ground);
  return poolsOf(ground.locations).flatMap((pool) => {
    const known = demandInPool(daysIn(pool), pool, ground);
    return known.filter((demand, at) => {
      const variant = style[at];
      return variant !== undefined && mattersIn(variant, pool, demand.evidence.units);
    });
  });
}
