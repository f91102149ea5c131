import type { ShopRows } from '~/database/for-shop.server';
import type { PlacedBy } from './evidence';
import type { Ground } from './ground.server';
import type { Sold } from './sold';

/**
 * What orders say was sold of some variants, by the day in the shop's own zone and the place: over a counter, from where
 * its fulfilment order is assigned, or at no place that is known. Tests and cancelled orders are out; what was returned or
 * taken out of an order is in no current quantity.
 */
export async function readSales(
  rows: ShopRows,
  variantIds: readonly bigint[],
  { window, timeZone, wholesale }: Ground,
): Promise<Map<string, Sold[]>> {
  const found = await rows.sql<Sold & { variantId: string; how: PlacedBy }>`
    select variant_id::text as "variantId", place::text as "locationId", how, array_agg(day - ${window.from}::date order by day) as days,
      array_agg(units order by day) as units, array_agg(wholesale order by day) as wholesale, sum(returned)::int as returned
    from (
      select variant_id, coalesce(location_id, fulfilled_from) as place,
        case when location_id is not null then 'counter' when fulfilled_from is not null then 'fulfilment' else 'estimate' end as how,
        (processed_at at time zone ${timeZone})::date as day, sum(current_quantity)::int as units,
        coalesce(sum(current_quantity) filter (where channel = any(${wholesale.channels}::text[]) or order_tags && ${wholesale.tags}::text[]), 0)::int as wholesale,
        sum(quantity - current_quantity)::int as returned
      from order_line
      where shop = ${rows.shop} and variant_id = any(${variantIds}::bigint[]) and not test and not cancelled
        and processed_at >= ${window.from}::date::timestamp at time zone ${timeZone}
        and processed_at < (${window.to}::date + 1)::timestamp at time zone ${timeZone}
      group by 1, 2, 3, 4
    ) daily
    group by variant_id, place, how`;
  return Map.groupBy(found, ({ variantId }) => variantId);
}
