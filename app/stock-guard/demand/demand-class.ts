import { countedUnits, meanOf, varianceOf, type DailyUnits } from './daily-units';

/** The shape of a demand after Syntetos and Boylan: how often it comes, and how much its size varies. */
export type DemandClass = 'smooth' | 'intermittent' | 'erratic' | 'lumpy';

/** Days from one sale to the next, on average, above which a demand is intermittent. */
const RARE = 1.32;
/** Squared coefficient of variation of the units of a sale day above which a demand is erratic. */
const VARIED = 0.49;
/** With fewer sale days neither figure means anything. */
const FEWEST_SALE_DAYS = 4;

export interface DemandShape {
  class: DemandClass | 'unknown';
  /** Days per sale day (ADI); null without a sale. */
  interval: number | null;
  /** (σ / mean)² of the units of sale days (CV²); null with fewer than two. */
  variation: number | null;
}

/** The class of a demand, and the two figures it rests on. Days that say nothing are skipped. */
export function demandShapeOf(days: DailyUnits): DemandShape {
  const counted = countedUnits(days);
  const sales = counted.filter((units) => units > 0);
  const interval = sales.length === 0 ? null : counted.length / sales.length;
  const variation = sales.length < 2 ? null : varianceOf(sales) / meanOf(sales) ** 2;
  if (interval === null || variation === null || sales.length < FEWEST_SALE_DAYS)
    return { class: 'unknown', interval, variation };
  if (interval > RARE) return { class: variation > VARIED ? 'lumpy' : 'intermittent', interval, variation };
  return { class: variation > VARIED ? 'erratic' : 'smooth', interval, variation };
}
