import { forShop } from '~/database/for-shop.server';
import { demandEvidence } from '../demand/evidence';
import { groundOf } from '../demand/ground.server';
import { readStyles } from '../demand/read-styles.server';
import { sizeDays } from '../demand/size-days';
import { poolsOf } from '../demand/sold';
import { demandInPool } from '../demand/style-demand';
import { velocityDaysOf, type VelocityDays } from './velocity-days';

/**
 * The days that the known demand of a variant in a pool was made from, read again and followed by the same functions. Null
 * where nothing is known, or the variant or pool is not there.
 */
export async function velocityDays(
  shop: string,
  { variantId, pool: asked }: { variantId: bigint; pool: string },
  asOf: Date,
): Promise<VelocityDays | null> {
  const rows = forShop(shop);
  const [variant, known, ground] = await Promise.all([
    rows.db.variant.findUnique({ where: { shop_id: { shop, id: variantId } } }),
    rows.db.demand.findUnique({ where: { shop_variantId_pool: { shop, variantId, pool: asked } } }),
    groundOf(rows, asOf),
  ]);
  const evidence = demandEvidence.safeParse(known?.evidence).data;
  const pool = poolsOf(ground?.locations ?? []).find(({ id }) => id === asked);
  if (!variant || !evidence || !ground || !pool) return null;
  // The night's own window: what was sold today is in tomorrow's figure.
  const then = { ...ground, window: evidence.window };
  const [style = []] = await readStyles(rows, [variant.productId], then);
  const days = sizeDays(style, then)(pool);
  const at = style.findIndex((one) => one.variantId === variantId);
  const demand = demandInPool(days, pool, then)[at];
  const own = days[at];
  return own && demand ? velocityDaysOf(own, demand) : null;
}
