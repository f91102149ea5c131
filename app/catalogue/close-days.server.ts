import { forShop } from '~/database/for-shop.server';

/** Webhook ids are remembered this long, to know a second arrival; bulk files live as long. */
const REMEMBERED_DAYS = 8;

/**
 * Writes down the available stock of every item at every location for each day that has ended in the shop's own
 * zone since the last close; from the day of the first reading on. A day closed late is told from the changes
 * since: what a level had before its first change after midnight. Answers how many days were closed.
 */
export async function closeDays(shop: string, asOf: Date): Promise<number> {
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('daily close');
    const days = await rows.sql<{ day: string }>`
      select to_char(d, 'YYYY-MM-DD') as day from shop s
      cross join lateral (
        select min(r.snapshot_at) as first from sync_run r
        where r.shop = s.shop and r.kind = 'catalogue' and r.state = 'done') read
      cross join lateral generate_series(
        coalesce(s.closed_day + 1, (read.first at time zone s.time_zone)::date)::timestamp,
        (${asOf}::timestamptz at time zone s.time_zone)::date - interval '1 day', interval '1 day') d
      where s.shop = ${shop} and s.uninstalled_at is null and read.first is not null
      order by d`;
    for (const { day } of days) {
      await rows.run`
        with midnight as (
          select (${day}::date + 1)::timestamp at time zone s.time_zone as at from shop s where s.shop = ${shop}),
        later as (
          select distinct on (c.inventory_item_id, c.location_id) c.inventory_item_id, c.location_id, c.before
          from level_change c, midnight m
          where c.shop = ${shop} and c.at >= m.at
          order by c.inventory_item_id, c.location_id, c.at, c.id)
        insert into daily_close (shop, day, inventory_item_id, location_id, available)
        select ${shop}, ${day}::date, inventory_item_id, location_id,
          case when later.inventory_item_id is null then l.available else later.before end
        from (select * from level where shop = ${shop}) l
        full join later using (inventory_item_id, location_id)
        where case when later.inventory_item_id is null then l.available else later.before end is not null
        on conflict do nothing`;
      await rows.run`update shop set closed_day = ${day}::date where shop = ${shop}`;
    }
    if (days.length > 0) await forgetOld(shop, asOf);
    return days.length;
  });
}

async function forgetOld(shop: string, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  const before = new Date(asOf.getTime() - REMEMBERED_DAYS * 24 * 60 * 60_000);
  await rows.db.webhookInbox.deleteMany({ where: { doneAt: { lt: before } } });
  await rows.db.tombstone.deleteMany({ where: { deletedAt: { lt: before } } });
}
