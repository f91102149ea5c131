import { forShop, type ShopRows } from '~/database/for-shop.server';

/**
 * Days that things are kept. Webhook ids are remembered to know a second arrival, as long as bulk files live. Changes
 * of stock explain an incident and are the evidence of a quarter; closes reach back a year and the weeks beside it, so
 * that a season can be compared with the last one.
 */
export const KEPT_DAYS = { webhooks: 8, tombstones: 8, levelChanges: 90, dailyCloses: 400 } as const;

/** Rows deleted in one statement: nothing else waits long for them. */
const AT_ONCE = 20_000;

const daysBefore = (asOf: Date, days: number): Date => new Date(asOf.getTime() - days * 24 * 60 * 60_000);

async function forgetLevelChanges(rows: ShopRows, before: Date): Promise<void> {
  let forgotten: number;
  do {
    forgotten = await rows.run`
      delete from level_change where id in (
        select id from level_change where shop = ${rows.shop} and at < ${before} order by at limit ${AT_ONCE}
      )`;
  } while (forgotten === AT_ONCE);
}

/** Closes are changes: the last one before the horizon still tells the stock of the first day that is kept. */
async function forgetCloses(rows: ShopRows, before: Date): Promise<void> {
  let forgotten: number;
  do {
    forgotten = await rows.run`
      delete from daily_close where ctid = any(array(
        select ctid from daily_close d where d.shop = ${rows.shop} and d.day < ${before}::date and exists (
          select from daily_close later where later.shop = d.shop and later.inventory_item_id = d.inventory_item_id
            and later.location_id = d.location_id and later.day > d.day and later.day <= ${before}::date)
        order by d.day limit ${AT_ONCE}
      ))`;
  } while (forgotten === AT_ONCE);
}

/** Deletes what the mirror has kept for long enough. */
export async function forgetOldMirror(shop: string, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  await rows.db.webhookInbox.deleteMany({ where: { doneAt: { lt: daysBefore(asOf, KEPT_DAYS.webhooks) } } });
  await rows.db.tombstone.deleteMany({
    where: { deletedAt: { lt: daysBefore(asOf, KEPT_DAYS.tombstones) } },
  });
  await forgetLevelChanges(rows, daysBefore(asOf, KEPT_DAYS.levelChanges));
  await forgetCloses(rows, daysBefore(asOf, KEPT_DAYS.dailyCloses));
}
