import type { ShopRows } from '~/database/for-shop.server';
import type { Ground } from './ground.server';
import type { Sold } from './sold';

/** Changes of stock are kept for a quarter. */
const MOVEMENT_DAYS = 90;

/**
 * What left each location, day by day in the shop's own zone: every fall of available stock. Without orders it is the best
 * estimate of what was sold, although transfers and corrections are among it. Nothing below zero counts, unless the
 * variant is sold on at zero: a correction to a million less than nothing takes no more than was there.
 */
export async function readMovements(
  rows: ShopRows,
  items: readonly string[],
  { window, timeZone }: Ground,
): Promise<Map<string, Sold[]>> {
  const found = await rows.sql<{ itemId: string; locationId: string; days: number[]; units: number[] }>`
    select item::text as "itemId", location_id::text as "locationId", array_agg(day - ${window.from}::date order by day) as days,
      array_agg(units order by day) as units
    from (
      select c.inventory_item_id as item, c.location_id, (c.at at time zone ${timeZone})::date as day,
        sum(case when sold_on.on then c.before - c.after else greatest(c.before, 0) - greatest(c.after, 0) end)::int as units
      from level_change c
      cross join lateral (
        select coalesce(bool_or(v.continues_selling), false) as on from variant v
        where v.shop = c.shop and v.inventory_item_id = c.inventory_item_id) sold_on
      where c.shop = ${rows.shop} and c.inventory_item_id = any(${items}::bigint[]) and c.after < c.before
        and c.at >= greatest(${window.from}::date, ${window.to}::date - ${MOVEMENT_DAYS}::int)::timestamp at time zone ${timeZone}
        and c.at < (${window.to}::date + 1)::timestamp at time zone ${timeZone}
      group by 1, 2, 3
    ) daily
    group by item, location_id`;
  return Map.groupBy(
    found.map((one) => ({ ...one, how: 'movements' as const, wholesale: [], returned: 0 })),
    ({ itemId }) => itemId,
  );
}
