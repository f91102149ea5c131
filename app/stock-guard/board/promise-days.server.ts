import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { closingStock, type RecordedStock } from '../demand/closing-stock';
import type { DemandEvidence } from '../demand/evidence';
import { groundOf, type Ground } from '../demand/ground.server';
import { readStock } from '../demand/read-stock.server';
import { STOCKED_ITEMS } from '../demand/stocked-items.server';
import { poolsOf } from '../demand/sold';
import { dayAfter, daysBetween } from '../day';
import { promiseDay, type PromisedSize } from './promise-day';

/** Icons looked at together. */
const ICONS_AT_ONCE = 100;

interface Promised {
  iconId: string;
  pool: string;
  perDay: number;
  excluded: DemandEvidence['excluded'];
  items: { itemId: string; quantity: number }[];
  /** The day on which the stock of what is out now last moved. */
  outSince: string | null;
  /** The last day that is written down already. */
  last: string | null;
}

/** Every icon, or those that nothing is written down of yet: of the whole shop, or of the icons of some variants. */
export type WhosePromiseDays = 'every-icon' | { newAmong: readonly bigint[] | null };

/** The days that are written down; where only new icons are meant, those of the last such day tell who is none. */
const written = (shop: string, whose: WhosePromiseDays) =>
  whose === 'every-icon'
    ? part`select icon_id, pool, max(day) as last from promise_day where shop = ${shop} group by icon_id, pool`
    : part`select icon_id, pool, day as last from promise_day 
      where shop = ${shop} and day = (select max(day) from promise_day where shop = ${shop})`;

function meant(shop: string, whose: WhosePromiseDays) {
  if (whose === 'every-icon') return part`true`;
  const { newAmong } = whose;
  const among =
    newAmong === null
      ? part`true`
      : part`w.icon_id in (select icon_id from watch where shop = ${shop} and variant_id = any(${newAmong}::bigint[]))`;
  return part`${among} and not exists (select 1 from written any_pool where any_pool.icon_id = w.icon_id)`;
}

const promisedSizes = (
  rows: ShopRows,
  whose: WhosePromiseDays,
  { timeZone }: Ground,
): Promise<Promised[]> => rows.sql<Promised>`
  with written as (${written(rows.shop, whose)})
  select w.icon_id::text as "iconId", w.pool, d.per_day as "perDay", d.evidence->'excluded' as excluded,
    ${STOCKED_ITEMS} as items, to_char(stock.out_since, 'YYYY-MM-DD') as "outSince",
    to_char(written.last, 'YYYY-MM-DD') as last
  from watch w
  join demand d on d.shop = w.shop and d.variant_id = w.variant_id and d.pool = w.pool
  join variant v on v.shop = w.shop and v.id = w.variant_id
  join product p on p.shop = v.shop and p.id = v.product_id
  left join lateral (
    select case when sum(l.available) <= 0 then (max(l.updated_at) at time zone ${timeZone})::date end as out_since
    from level l join location o on o.shop = l.shop and o.id = l.location_id and o.active
    where l.shop = w.shop and l.inventory_item_id = v.inventory_item_id and not p.bundle
      and (o.id::text = w.pool or (w.pool = 'online' and o.fulfils_online_orders))
  ) stock on true
  left join written on written.icon_id = w.icon_id and written.pool = w.pool
  where w.shop = ${rows.shop} and w.icon_id is not null
    and ${meant(rows.shop, whose)}
  order by w.icon_id`;

function sizeOf(promised: Promised, recorded: readonly RecordedStock[], ground: Ground): PromisedSize {
  const days = daysBetween(ground.window.from, ground.window.to) + 1;
  const pool = poolsOf(ground.locations).find(({ id }) => id === promised.pool);
  return {
    perDay: promised.perDay,
    excluded: promised.excluded,
    outSince: promised.outSince,
    closing: pool === undefined ? null : closingStock(promised, pool, recorded, days),
  };
}

/** The days of one icon in one pool that are not written down yet; the first time as far back as sales are known. */
function daysOf(promised: readonly Promised[], stock: Map<string, RecordedStock[]>, ground: Ground) {
  const [first] = promised;
  if (first === undefined) return [];
  const { iconId, pool, last } = first;
  const sizes = promised.map((one) => {
    const recorded = one.items.flatMap(({ itemId }) => stock.get(itemId) ?? []);
    return sizeOf(one, recorded, ground);
  });
  const days = [];
  const from = last === null || last < ground.window.from ? ground.window.from : dayAfter(last, 1);
  for (let day = from; day <= ground.window.to; day = dayAfter(day, 1)) {
    const known = ground.recordedFrom !== null && day >= ground.recordedFrom;
    const at = daysBetween(ground.window.from, day);
    const found = promiseDay(sizes, { day, at }, known ? 'recorded' : 'inferred');
    if (found !== null) days.push({ iconId, pool, ...found });
  }
  return days;
}

/**
 * Writes down how every icon kept its promise on each day that has been closed since the last time. An icon that is
 * new here, with something known to sell, is followed back as far as sales reach: by recorded stock, and before the first
 * sync by inferred stock-outs. Answers how many rows were written.
 */
export async function recordPromiseDays(
  rows: ShopRows,
  whose: WhosePromiseDays,
  asOf: Date,
): Promise<number> {
  const ground = await groundOf(rows, asOf);
  if (ground === null) return 0;
  const icons = [...Map.groupBy(await promisedSizes(rows, whose, ground), ({ iconId }) => iconId).values()];
  let written = 0;
  for (let at = 0; at < icons.length; at += ICONS_AT_ONCE) {
    const some = icons.slice(at, at + ICONS_AT_ONCE).flat();
    const items = [...new Set(some.flatMap((one) => one.items.map(({ itemId }) => itemId)))];
    const stock = Map.groupBy(await readStock(rows, items, ground), ({ itemId }) => itemId);
    const inPools = Map.groupBy(some, ({ iconId, pool }) => `${iconId} ${pool}`).values();
    const days = [...inPools].flatMap((promised) => daysOf(promised, stock, ground));
    written += await rows.run`
      insert into promise_day (shop, day, icon_id, pool, demand, in_stock, basis)
      select ${rows.shop}, day, "iconId", pool, demand, "inStock", basis
      from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as said(
        "iconId" uuid, pool text, day date, demand float8, "inStock" float8, basis text)
      on conflict do nothing`;
  }
  return written;
}
