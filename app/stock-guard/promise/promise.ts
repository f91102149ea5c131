import type { PoolStock } from '../position/pools';

export type Standing = 'broken' | 'at-risk' | 'unknown' | 'not-tracked' | 'kept';

/** Why a variant stands as it does, from the worst to the best. */
export type Cause =
  | 'deleted'
  | 'draft'
  | 'archived'
  | 'unpublished'
  | 'oversold'
  | 'sold-out'
  | 'low'
  | 'stale-mirror'
  | 'no-location'
  | 'components-unread'
  | 'not-tracked'
  | 'enough';

/** Whether a shopper could buy the variant if it were in stock. */
export type Sale = 'on-sale' | 'draft' | 'archived' | 'unpublished' | 'deleted';

export interface PromisedVariant {
  sale: Sale;
  stock: PoolStock;
  /** Its position is at or below the reorder point, or it runs out before what is on its way arrives. */
  atRisk: boolean;
}

/** With a stale mirror nothing is claimed of any size. */
export type MirrorUse = 'usable' | 'stale';

export interface VariantPromise {
  standing: Standing;
  cause: Cause;
}

/** Worst first. `not-tracked` comes last: an icon with some counted sizes stands where those stand. */
const WORST_FIRST: readonly Standing[] = ['broken', 'at-risk', 'unknown', 'kept', 'not-tracked'];

/** Whether a product with this status and publication can be bought. */
export function saleOf(status: string, publishedAt: Date | null, asOf: Date): Sale {
  if (status === 'DRAFT') return 'draft';
  if (status === 'ARCHIVED') return 'archived';
  return publishedAt === null || publishedAt > asOf ? 'unpublished' : 'on-sale';
}

/** The promise of one permanent variant. With a stale mirror nothing is claimed. */
export function promiseOfVariant(variant: PromisedVariant, mirror: MirrorUse): VariantPromise {
  if (mirror === 'stale') return { standing: 'unknown', cause: 'stale-mirror' };
  if (variant.sale !== 'on-sale') return { standing: 'broken', cause: variant.sale };
  if (variant.stock.kind === 'not-tracked') return { standing: 'not-tracked', cause: 'not-tracked' };
  if (variant.stock.kind === 'unknown') return { standing: 'unknown', cause: variant.stock.why };
  const { available } = variant.stock;
  if (available < 0) return { standing: 'broken', cause: 'oversold' };
  if (available === 0) return { standing: 'broken', cause: 'sold-out' };
  return variant.atRisk ? { standing: 'at-risk', cause: 'low' } : { standing: 'kept', cause: 'enough' };
}

/** The standing of an icon: its worst variant's. Without a permanent set there is nothing to keep: null. */
export function standingOfIcon(variants: readonly VariantPromise[]): Standing | null {
  return WORST_FIRST.find((standing) => variants.some((variant) => variant.standing === standing)) ?? null;
}
