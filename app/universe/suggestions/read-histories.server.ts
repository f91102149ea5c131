import type { ShopRows } from '~/database/for-shop.server';
import type { SizeHistory } from './out-days';

/** The days that are looked at, in the shop's own zone. */
export interface Window {
  from: string;
  to: string;
  days: number;
}

interface SizeRow {
  id: bigint;
  productId: bigint;
  /** Stock does not limit it: continued without stock, or not counted. */
  unlimited: boolean;
  items: { itemId: string; quantity: number }[];
}

interface ItemRow {
  itemId: string;
  available: number;
  /** Recorded closes of each location: only their changes, by days counted from the window's first. */
  closes: { days: number[]; available: (number | null)[] }[];
}

/** Sizes with the items whose stock limits them: their own, or those of a bundle's components. */
const readSizes = (rows: ShopRows, productIds: readonly bigint[]): Promise<SizeRow[]> => rows.sql<SizeRow>`
  select v.id, v.product_id as "productId", v.continues_selling or not (v.tracked or p.bundle) as unlimited,
    case when p.bundle then coalesce((
      select json_agg(json_build_object('itemId', c.inventory_item_id::text, 'quantity', b.quantity))
      from bundle_component b join variant c on c.shop = b.shop and c.id = b.component_id
      where b.shop = v.shop and b.variant_id = v.id and c.tracked), '[]')
    else json_build_array(json_build_object('itemId', v.inventory_item_id::text, 'quantity', 1)) end as items
  from variant v join product p on p.shop = v.shop and p.id = v.product_id
  where v.shop = ${rows.shop} and v.product_id = any(${productIds}::bigint[])`;

const readItems = (rows: ShopRows, items: readonly string[], window: Window): Promise<ItemRow[]> =>
  rows.sql<ItemRow>`
    select item::text as "itemId",
      coalesce((
        select sum(l.available) from level l where l.shop = ${rows.shop} and l.inventory_item_id = item
      ), 0)::int as available,
      coalesce((
        select json_agg(json_build_object('days', days, 'available', available)) from (
          select array_agg(d.day - ${window.from}::date order by d.day) as days, array_agg(d.available order by d.day) as available
          from daily_close d where d.shop = ${rows.shop} and d.inventory_item_id = item and d.day <= ${window.to}::date
          group by d.location_id
        ) by_location
      ), '[]') as closes
    from unnest(${items}::bigint[]) as item`;

/** Units sold by size and day, wholesale left out where it is no demand. */
async function readSold(
  rows: ShopRows,
  productIds: readonly bigint[],
  window: Window,
): Promise<Map<bigint, { days: number[]; units: number[] }>> {
  const found = await rows.sql<{ id: bigint; days: number[]; units: number[] }>`
    select variant_id as id, array_agg(day) as days, array_agg(units) as units from (
      select l.variant_id, (l.processed_at at time zone z.time_zone)::date - ${window.from}::date as day,
        sum(l.current_quantity)::int as units
      from shop z join order_line l on l.shop = z.shop
      where z.shop = ${rows.shop} and l.product_id = any(${productIds}::bigint[]) and not l.test and not l.cancelled
        and l.processed_at >= ${window.from}::date::timestamp at time zone z.time_zone
        and l.processed_at < (${window.to}::date + 1)::timestamp at time zone z.time_zone
        and (z.wholesale_counts or not (coalesce(l.channel = any(z.wholesale_channels), false) or l.order_tags && z.wholesale_tags))
      group by 1, 2
    ) daily where variant_id is not null group by variant_id`;
  return new Map(found.map(({ id, ...sold }) => [id, sold]));
}

/** Closing stock of an item over the window, its locations added up. */
function closingOf({ closes }: ItemRow, days: number): number[] {
  const sum = new Array<number>(days).fill(0);
  for (const { days: changedOn, available } of closes)
    for (const [at, units] of available.entries()) {
      const until = Math.min(days, changedOn[at + 1] ?? days);
      for (let day = Math.max(0, changedOn[at] ?? 0); day < until; day += 1)
        sum[day] = (sum[day] ?? 0) + (units ?? 0);
    }
  return sum;
}

/** The days of every size of these products, by product. `recordedFrom` is the window's first day with recorded stock. */
export async function readHistories(
  rows: ShopRows,
  productIds: readonly bigint[],
  window: Window,
  recordedFrom: number,
): Promise<Map<bigint, SizeHistory[]>> {
  const sizes = await readSizes(rows, productIds);
  const itemIds = [...new Set(sizes.flatMap(({ items }) => items.map(({ itemId }) => itemId)))];
  const [items, sold] = await Promise.all([
    readItems(rows, itemIds, window),
    readSold(rows, productIds, window),
  ]);
  const stock = new Map(
    items.map((item) => [item.itemId, { ...item, closing: closingOf(item, window.days) }]),
  );
  const histories = sizes.map((size) => {
    const units = new Array<number>(window.days).fill(0);
    const of = sold.get(size.id);
    for (const [at, day] of of?.days.entries() ?? []) units[day] = Math.max(0, of?.units[at] ?? 0);
    const parts = size.items.flatMap(({ itemId, quantity }) => {
      const found = stock.get(itemId);
      return found ? { ...found, quantity: Math.max(1, quantity) } : [];
    });
    const scarcest = (available: (part: (typeof parts)[number]) => number): number =>
      Math.min(...parts.map((part) => Math.floor(available(part) / part.quantity)));
    const limited = !size.unlimited && parts.length > 0;
    return {
      productId: size.productId,
      units,
      closing: limited ? units.map((_, day) => scarcest((part) => part.closing[day] ?? 0)) : null,
      recordedFrom,
      available: limited ? scarcest((part) => part.available) : 1,
    };
  });
  return Map.groupBy(histories, ({ productId }) => productId);
}
