import { forShop } from '~/database/for-shop.server';
import { isQuiet } from '../notices/quiet-fortnight';
import { withheldNotices } from '../notices/withheld-notices.server';
import type { QuietCard } from './quiet-card';

/** What the quiet fortnight keeps; null where alerts are sent. */
export async function quietCard(shop: string, asOf: Date): Promise<QuietCard | null> {
  const { quietUntil, sendingBeganAt } = await forShop(shop).db.shop.findUniqueOrThrow({ where: { shop } });
  if (quietUntil === null || !isQuiet({ quietUntil, sendingBeganAt })) return null;
  return { until: quietUntil, ...(await withheldNotices(shop, asOf)) };
}
