import type { ShopRows } from '~/database/for-shop.server';
import { dayIn } from '../position/day';

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
 * What cannot matter is left out before anything else of it is read: on sale, more available than its reorder point,
 * nothing arriving and no incident. Only a query can do that to a million variants; the machine decides the rest. What
 * is phasing out is read too, and bundles, whose stock is made of others'.
 */
const mayMatter = (rows: ShopRows, asOf: Date): Promise<WatchedKey[]> =>
  rows.sql<WatchedKey>`
    with place as (
      select id, 'online' as pool from location where shop = ${rows.shop} and active and fulfils_online_orders
      union all select id, id::text from location where shop = ${rows.shop} and active
    ), stock as (
      select l.inventory_item_id, place.pool, sum(l.available) as available
      from level l join place on place.id = l.location_id
      where l.shop = ${rows.shop} group by l.inventory_item_id, place.pool
    )
    select w.variant_id as "variantId", w.pool
    from watch w
    join variant v on v.shop = ${rows.shop} and v.id = w.variant_id
    join product p on p.shop = ${rows.shop} and p.id = v.product_id
    left join stock s on s.inventory_item_id = v.inventory_item_id and s.pool = w.pool
    where w.shop = ${rows.shop} and (
      p.status <> 'ACTIVE' or p.published_at is null or p.published_at > ${asOf} or p.bundle
      or w.phasing_out_on is not null
      or (v.tracked and coalesce(s.available, 0) <= w.reorder_point)
      or v.inventory_item_id in (select inventory_item_id from arrival where shop = ${rows.shop})
    )
    union
    select variant_id, pool from incident
    where shop = ${rows.shop} and state in ('settling', 'open', 'acknowledged', 'snoozed')
    order by 1`;

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
