import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { log } from '~/log.server';
import { writeBaseline } from './baseline.server';
import { isQuiet } from './quiet-fortnight';

export type Ending = 'ended' | 'not-quiet';

async function beginSending(rows: ShopRows, asOf: Date): Promise<Ending> {
  await rows.lock('assess');
  const shop = await rows.db.shop.findUnique({ where: { shop: rows.shop } });
  if (!shop || shop.uninstalledAt || !isQuiet(shop)) return 'not-quiet';
  const quietUntil = shop.quietUntil !== null && shop.quietUntil < asOf ? shop.quietUntil : asOf;
  await rows.db.shop.updateMany({ data: { quietUntil, sendingBeganAt: asOf } });
  await writeBaseline(rows, shop, asOf);
  await enqueueIn(rows, 'send-notices', { shop: rows.shop });
  return 'ended';
}

/**
 * Sending begins: each gets one summary of what is short now, and from here on what happens. What was kept until now
 * is never sent. `by` is who ended the fortnight early, null where its time is over.
 */
export async function endQuietFortnight(shop: string, by: string | null, asOf: Date): Promise<Ending> {
  const ending = await forShop(shop).transaction((rows) => beginSending(rows, asOf));
  if (ending === 'ended') log.info({ shop, by }, 'Sending of alerts began');
  return ending;
}

/** The same by itself, once the fortnight is over. */
export async function endQuietFortnightWhenOver(shop: string, asOf: Date): Promise<void> {
  const { db } = forShop(shop);
  const over = await db.shop.count({ where: { quietUntil: { lte: asOf }, sendingBeganAt: null } });
  if (over > 0) await endQuietFortnight(shop, null, asOf);
}
