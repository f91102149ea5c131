import type { ShopRows } from '~/database/for-shop.server';
import { dayIn } from '../day';

/** A variant in a pool. */
export interface WatchedKey {
  variantId: bigint;
  pool: string;
}

/**
 * Whose promises are looked at: of the whole shop, of some variants or icons, of what may not be well, or of
 * incidents whose settle time, snooze or promised date is over.
 */
export type Whose =
  'everyone' | 'may matter' | 'due' | { variantIds: readonly bigint[] } | { iconIds: readonly string[] };

const everyone = (rows: ShopRows): Promise<WatchedKey[]> =>
  rows.sql<WatchedKey>`select variant_id as "variantId", pool from watch where shop = ${rows.shop} order by variant_id`;

/**
 * What cannot matter is left out before anything else of it is read: on sale, more available than its reorder point and
 * no incident. Arrivals change nothing about that: what is above its reorder point lasts as long as they take. Only a
 * query can sift a million variants; the machine decides the rest. Bundles, whose stock is made of others', and what is
 * phasing out are read too.
 */
async function mayMatter(rows: ShopRows, asOf: Date): Promise<WatchedKey[]> {
  const { shop } = rows;
  const online = await rows.db.location.findMany({
    where: { active: true, fulfilsOnlineOrders: true },
    select: { id: true },
  });
  // Ids as values and one relation for every pool: joined to their locations, the planner takes a million levels for a
  // few thousand. What few products are decides apart, so that a million rows need not be joined to them.
  return rows.sql<WatchedKey>`
    with stock as (
      select inventory_item_id, 0::bigint as place, sum(available)::int as available from level
      where shop = ${shop} and location_id = any(${online.map(({ id }) => id)}::bigint[]) group by inventory_item_id
      union all select inventory_item_id, location_id, available from level where shop = ${shop}
    )
    select w.variant_id as "variantId", w.pool
    from watch w
    join variant v on v.shop = ${shop} and v.id = w.variant_id and v.tracked
    left join stock s on s.inventory_item_id = v.inventory_item_id
      and s.place = case when w.pool = 'online' then 0 else w.pool::bigint end
    where w.shop = ${shop} and (coalesce(s.available, 0) <= w.reorder_point or w.phasing_out_on is not null)
    union
    select w.variant_id, w.pool
    from product p join watch w on w.shop = ${shop} and w.product_id = p.id
    where p.shop = ${shop}
      and (p.status <> 'ACTIVE' or p.published_at is null or p.published_at > ${asOf} or p.bundle)
    union
    select variant_id, pool from incident
    where shop = ${shop} and state in ('settling', 'open', 'acknowledged', 'snoozed')
    order by 1`;
}

async function due(rows: ShopRows, asOf: Date): Promise<WatchedKey[]> {
  const { shop } = rows;
  const { timeZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop }, select: { timeZone: true } });
  return rows.sql<WatchedKey>`
    select variant_id as "variantId", pool from incident
    where shop = ${shop} and (state = 'settling' and opens_at <= ${asOf} or state = 'snoozed' and snoozed_until <= ${asOf}
      or state = 'acknowledged' and promised_on < ${dayIn(timeZone, asOf)}::date)
    order by variant_id`;
}

/** The variants and pools that are meant, sizes of one product together. */
export function watchedKeys(
  rows: ShopRows,
  whose: Extract<Whose, string>,
  asOf: Date,
): Promise<WatchedKey[]> {
  switch (whose) {
    case 'everyone':
      return everyone(rows);
    case 'may matter':
      return mayMatter(rows, asOf);
    case 'due':
      return due(rows, asOf);
  }
}
