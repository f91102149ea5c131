import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { RETURNS_WITHIN_DAYS, UNSTABLE_WITHIN_DAYS } from '../incidents/incident-machine';
import { watchedKeys, type WatchedKey, type Whose } from './watched-keys.server';
import { INCIDENT_COLUMNS } from '../incidents/incident-columns.server';
import { watchedRow, type WatchedColumns } from './watched-columns';
import type { WatchedRow } from './watched-row';

const DAY = 24 * 60 * 60_000;
const daysBefore = (asOf: Date, days: number): Date => new Date(asOf.getTime() - days * DAY);

/** Variants that are read together: enough for set-based work, and little memory for a million. */
export const PORTION = 1_000;

/** Whether a location (l.location_id) belongs to the pool of a watch (w.pool). */
const IN_POOL = part`o.active and (case when w.pool = 'online' then o.fulfils_online_orders else o.id::text = w.pool end)`;

/** The watches that are meant; found before anything is joined to them, because a planner would join a whole shop first. */
const meant = (shop: string, whose: Exclude<Whose, string> | { keys: readonly WatchedKey[] }) => {
  if ('keys' in whose) {
    const ids = whose.keys.map(({ variantId }) => variantId);
    const pools = whose.keys.map(({ pool }) => pool);
    return part`select w.* from unnest(${ids}::bigint[], ${pools}::text[]) as k (variant_id, pool)
      join watch w on w.shop = ${shop} and w.variant_id = k.variant_id and w.pool = k.pool`;
  }
  if ('iconIds' in whose)
    return part`select * from watch where shop = ${shop} and icon_id = any(${whose.iconIds}::uuid[])`;
  // One by itself is a statement of its own, whose plan is good for every one.
  const [only, ...others] = whose.variantIds;
  return only !== undefined && others.length === 0
    ? part`select * from watch where shop = ${shop} and variant_id = ${only}::bigint`
    : part`select * from watch where shop = ${shop} and variant_id = any(${whose.variantIds}::bigint[])`;
};

/** Reads guarded variants in one statement, each with its stock, what is on its way, its demand and its incident. */
async function read(rows: ShopRows, whose: Parameters<typeof meant>[1], asOf: Date): Promise<WatchedRow[]> {
  const { shop } = rows;
  const found = await rows.sql<WatchedColumns>`/* prepared */
    with w as materialized (${meant(shop, whose)})
    select w.variant_id as "variantId", w.pool, w.reorder_point as "reorderPoint", w.terms, w.muted,
      to_char(w.phasing_out_on, 'YYYY-MM-DD') as "phasingOutOn", s.time_zone as "timeZone",
      i.id::text as "iconId", i.title as "iconTitle", p.id as "productId", p.title as "productTitle",
      p.picture_url as "pictureUrl", p.vendor, p.status, p.published_at as "publishedAt", coalesce(p.bundle, false) as bundle,
      coalesce(v.title, '') as "variantTitle", coalesce(v.position, 0) as position, v.inventory_item_id as "inventoryItemId",
      coalesce(v.tracked, false) as tracked, coalesce(v.price < v.compare_at_price, false) as "markedDown",
      stock.available, coalesce(stock.incoming, 0) as incoming, coalesce(parts.since, stock.since) as "stockSince", coalesce(parts.components, '[]') as components,
      (select count(*) from location o where o.shop = ${shop} and ${IN_POOL})::int as locations,
      coalesce(coming.arrivals, '[]') as arrivals,
      case when d.variant_id is not null then jsonb_build_object('perDay', d.per_day, 'deviation', d.deviation, 'class', d.class,
        'method', d.method, 'confidence', d.confidence, 'basis', d.basis, 'category', d.category) end as demand,
      ${INCIDENT_COLUMNS}, coalesce(past.opened, 0) as "openedLately", coalesce(past.broke, false) as "brokeAlready",
      coalesce(past.broke_lately, false) as "brokeLately"
    from w
    join shop s on s.shop = w.shop
    left join icon i on i.shop = ${shop} and i.id = w.icon_id
    left join variant v on v.shop = ${shop} and v.id = w.variant_id
    left join product p on p.shop = ${shop} and p.id = v.product_id
    left join lateral (
      select * from demand x where x.shop = ${shop} and x.variant_id = w.variant_id and x.pool = w.pool limit 1
    ) d on true
    left join lateral (
      select least(greatest(sum(l.available), -1000000000), 1000000000)::int as available, least(sum(l.incoming), 1000000000)::int as incoming, max(l.updated_at) as since
      from level l join location o on o.shop = ${shop} and o.id = l.location_id and ${IN_POOL}
      where l.shop = ${shop} and l.inventory_item_id = v.inventory_item_id
    ) stock on true
    left join lateral (
      select json_agg(json_build_object('quantity', b.quantity, 'tracked', c.tracked, 'available', held.available)) as components,
        max(held.since) as since
      from bundle_component b join variant c on c.shop = ${shop} and c.id = b.component_id
      left join lateral (
        select least(greatest(sum(l.available), -1000000000), 1000000000)::int as available, max(l.updated_at) as since
        from level l join location o on o.shop = ${shop} and o.id = l.location_id and ${IN_POOL}
        where l.shop = ${shop} and l.inventory_item_id = c.inventory_item_id
      ) held on true
      where p.bundle and b.shop = ${shop} and b.variant_id = w.variant_id
    ) parts on true
    left join lateral (
      select json_agg(json_build_object('units', a.units, 'on', a.arrives_at, 'source', a.source, 'name', a.name)
        order by a.arrives_at, a.id) as arrivals
      from arrival a join location o on o.shop = ${shop} and o.id = a.location_id and ${IN_POOL}
      where a.shop = ${shop} and a.inventory_item_id = v.inventory_item_id and a.units > 0
    ) coming on true
    left join lateral (
      select * from incident x
      where x.shop = ${shop} and x.variant_id = w.variant_id and x.pool = w.pool
        and (x.state in ('settling', 'open', 'acknowledged', 'snoozed')
          or (x.state = 'resolved' and x.closed_at > ${daysBefore(asOf, RETURNS_WITHIN_DAYS)}))
      order by x.state = 'resolved', x.closed_at desc limit 1
    ) n on true
    left join lateral (
      select count(*) filter (where e.kind in ('opened', 'reopened') and e.at > ${daysBefore(asOf, UNSTABLE_WITHIN_DAYS)})::int as opened,
        coalesce(max(e.id) filter (where e.kind = 'broke') > max(e.id) filter (where e.kind in ('opened', 'reopened')), false) as broke,
        bool_or(e.kind = 'broke' and e.at > ${daysBefore(asOf, UNSTABLE_WITHIN_DAYS)}) as broke_lately
      from incident_event e where e.shop = ${shop} and e.incident_id = n.id
    ) past on n.id is not null`;
  return found.map((columns) => watchedRow(columns, asOf));
}

/** The guarded variants of some keys: a portion of those that `watchedKeys` names. */
export const watchedPortion = (
  rows: ShopRows,
  keys: readonly WatchedKey[],
  asOf: Date,
): Promise<WatchedRow[]> => read(rows, { keys }, asOf);

/** A row per guarded variant and pool of those that are meant. Ask for a whole shop only where it fits in memory. */
export async function watchedVariants(rows: ShopRows, whose: Whose, asOf: Date): Promise<WatchedRow[]> {
  if (typeof whose !== 'string') return read(rows, whose, asOf);
  const keys = await watchedKeys(rows, whose, asOf);
  const found: WatchedRow[] = [];
  for (let from = 0; from < keys.length; from += PORTION)
    for (const row of await watchedPortion(rows, keys.slice(from, from + PORTION), asOf)) found.push(row);
  return found;
}
