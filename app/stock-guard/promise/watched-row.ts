import type { Demand } from '../demand/forecast';
import type { CurrentIncident, ResolvedLately } from '../incidents/incident';
import type { WatchTerms } from '../policy/watch-terms';
import type { Arrival } from '../position/arrivals';
import type { Day } from '../day';
import type { PoolStock } from '../position/pools';
import type { Sale } from './promise';

/** What is known of a variant's demand in a pool; without season. */
export interface WatchedDemand extends Pick<
  Demand,
  'perDay' | 'deviation' | 'class' | 'method' | 'confidence'
> {
  basis: 'orders' | 'movements' | 'none';
  /** Whose season it follows. */
  category: string;
}

/** A variant that is guarded in a pool, with everything that its promise is decided from. */
export interface WatchedRow {
  variantId: bigint;
  /** 'online' or a location's id. */
  pool: string;
  /** Null for a variant that is guarded without being an icon's. */
  icon: { id: string; title: string } | null;
  /** Null where the variant was deleted at Shopify. */
  product: { id: bigint; title: string; pictureUrl: string | null; vendor: string } | null;
  variantTitle: string;
  /** Its place among the variants of its product. */
  position: number;
  inventoryItemId: bigint | null;
  sale: Sale;
  /** Its price is below its compare-at price. */
  markedDown: boolean;
  stock: PoolStock;
  /** When the stock in the pool last changed, by Shopify's times: it has been as it is since then. */
  stockSince: Date | null;
  /** What is on its way to the pool. */
  arrivals: Arrival[];
  reorderPoint: number;
  terms: WatchTerms;
  muted: boolean;
  phasingOutOn: Day | null;
  /** Null until demand was first computed. */
  demand: WatchedDemand | null;
  incident: CurrentIncident | null;
  /** The incident that a new shortage would re-open; null while one is under way. */
  resolvedLately: ResolvedLately | null;
}
