import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { BulkCastingProgress, BulkCastings } from './bulk-casting';

const MOST_SHOWN = 5;

/** Decisions about many products that are under way, or done and not put away yet; the newest first. */
export async function bulkCastings(shop: string): Promise<BulkCastings> {
  const rows = forShop(shop);
  const castings = await rows.sql<BulkCastingProgress>`
    select change_id::text as "changeId", way, state, total, done, left_out as "leftOut" from bulk_casting
    where shop = ${shop} and dismissed_at is null order by began_at desc limit ${MOST_SHOWN}`;
  if (castings.length === 0) return { castings, publishing: 0 };
  return { castings, publishing: await rows.db.publication.count({ where: { state: 'due' } }) };
}

/** Puts the notice of one that is over away. */
export async function dismissBulkCasting(
  shop: string,
  changeId: string,
  asOf: Date,
): Promise<'dismissed' | 'not-there'> {
  const { count } = await forShop(shop).db.bulkCasting.updateMany({
    where: { changeId, state: { not: 'casting' } },
    data: { dismissedAt: asOf },
  });
  return count > 0 ? 'dismissed' : 'not-there';
}

/** In the transaction that undoes the change: what it has not come to yet stays as it is. Answers how many those are. */
export async function stopBulkCasting(rows: ShopRows, changeId: string, asOf: Date): Promise<number> {
  const stopped = await rows.run`
    delete from bulk_casting_product p using bulk_casting b
    where p.shop = ${rows.shop} and b.shop = p.shop and b.id = p.casting_id and b.change_id = ${changeId}::uuid`;
  await rows.db.bulkCasting.updateMany({
    where: { changeId },
    data: { state: 'stopped', finishedAt: asOf, dismissedAt: asOf },
  });
  return stopped;
}
