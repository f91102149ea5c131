import type { ShopRows } from '~/database/for-shop.server';
import type { RecordedStock } from './closing-stock';
import type { Ground } from './ground.server';

/** The closing stock of items as it was recorded, up to the end of the window: only its changes. */
export const readStock = (
  rows: ShopRows,
  items: readonly string[],
  { window }: Ground,
): Promise<RecordedStock[]> =>
  rows.sql<RecordedStock>`
    select inventory_item_id::text as "itemId", location_id::text as "locationId",
      array_agg(day - ${window.from}::date order by day) as days, array_agg(available order by day) as available
    from daily_close
    where shop = ${rows.shop} and inventory_item_id = any(${items}::bigint[]) and day <= ${window.to}::date
    group by inventory_item_id, location_id`;
