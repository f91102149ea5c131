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
const mayMatter = (rows: ShopRows, asOf: Date): Promise<WatchedKey[]> =>
  rows.sql<WatchedKey>`
    with online as (
      select l.inventory_item_id, sum(l.available) as available
      from level l join location o on o.shop = ${rows.shop} and o.id = l.location_id and o.active and o.fulfils_online_orders
      where l.shop = ${rows.shop} group by l.inventory_item_id
    )
    select w.variant_id as "variantId", w.pool
    from watch w
    join variant v on v.shop = ${rows.shop} and v.id = w.variant_id
    join product p on p.shop = ${rows.shop} and p.id = v.product_id
    left join online on w.pool = 'online' and online.inventory_item_id = v.inventory_item_id
    left join level l on l.shop = ${rows.shop} and l.inventory_item_id = v.inventory_item_id
      and l.location_id = case when w.pool <> 'online' then w.pool::bigint end
    where w.shop = ${rows.shop} and (
      p.status <> 'ACTIVE' or p.published_at is null or p.published_at > ${asOf} or p.bundle
      or w.phasing_out_on is not null
      or (v.tracked and coalesce(online.available, l.available, 0) <= w.reorder_point)
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
