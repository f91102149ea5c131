import { forShop, type ShopRows } from '~/database/for-shop.server';

/** The first day that has ended in the shop's own zone and is not closed yet, from the first reading on. */
async function nextDay(rows: ShopRows, asOf: Date): Promise<string | null> {
  const [next] = await rows.sql<{ day: string | null }>`
    select to_char(day, 'YYYY-MM-DD') as day
    from shop s
    cross join lateral (
      select coalesce(s.closed_day + 1, (min(r.snapshot_at) at time zone s.time_zone)::date) as day
      from sync_run r
      where r.shop = s.shop and r.kind = 'catalogue' and r.state = 'done'
      having min(r.snapshot_at) is not null) open
    where s.shop = ${rows.shop} and s.uninstalled_at is null
      and day < (${asOf}::timestamptz at time zone s.time_zone)::date`;
  return next?.day ?? null;
}

/**
 * A day closed late is told from the changes since: what a level had before its first change after midnight. Of a million
 * levels a few thousand change in a day, so only what differs from the row before is written.
 */
async function closeDay(rows: ShopRows, day: string): Promise<void> {
  const { shop } = rows;
  await rows.run`
    with midnight as (
      select (${day}::date + 1)::timestamp at time zone s.time_zone as at from shop s where s.shop = ${shop}),
    later as (
      select distinct on (c.inventory_item_id, c.location_id) c.inventory_item_id, c.location_id, c.before
      from level_change c, midnight m
      where c.shop = ${shop} and c.at >= m.at
      order by c.inventory_item_id, c.location_id, c.at, c.id),
    closing as (
      select inventory_item_id, location_id,
        case when later.inventory_item_id is null then l.available else later.before end as available
      from (select * from level where shop = ${shop}) l
      full join later using (inventory_item_id, location_id)),
    known as (
      select distinct on (inventory_item_id, location_id) inventory_item_id, location_id, available
      from daily_close where shop = ${shop} and day < ${day}::date
      order by inventory_item_id desc, location_id desc, day desc)
    insert into daily_close (shop, day, inventory_item_id, location_id, available)
    select ${shop}, ${day}::date, inventory_item_id, location_id, closing.available
    from closing full join known using (inventory_item_id, location_id)
    where closing.available is distinct from known.available
    on conflict do nothing`;
  await rows.run`update shop set closed_day = ${day}::date where shop = ${shop}`;
}

/** Closes the next day by itself: after weeks without a worker, one transaction for all of them would never end. */
const closeNext = (shop: string, asOf: Date): Promise<'closed' | 'all-closed'> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('daily close');
    const day = await nextDay(rows, asOf);
    if (day === null) return 'all-closed';
    await closeDay(rows, day);
    return 'closed';
  });

/**
 * Writes down the available stock of every item at every location, where it changed, for each day that has ended in the
 * shop's own zone since the last close; from the day of the first reading on. The stock of a day is the latest row up to
 * it; no row, or null, is not stocked there. Answers how many days were closed.
 */
export async function closeDays(shop: string, asOf: Date): Promise<number> {
  let days = 0;
  while ((await closeNext(shop, asOf)) === 'closed') days += 1;
  return days;
}
