import type { BulkClient } from '~/database/bulk.server';
import { ReadLocationsDocument } from '~/shopify/generated/graphql';
import { read } from './from-shopify.server';
import { allNodes } from './pages';
import { flagAt, idAt, secondAt, textAt, type ShopifyObject } from './shopify-object';

/** Every location of the shop, inactive ones and those of fulfilment services too. Throws ShopifyUnavailable. */
export async function readLocations(shop: string): Promise<ShopifyObject[]> {
  const page = async (after: string | null) => (await read(shop, ReadLocationsDocument, { after })).locations;
  return allNodes(await page(null), page);
}

/** Takes locations into the mirror, inside the caller's transaction. Answers how many rows changed. */
export async function applyLocations(
  client: BulkClient,
  shop: string,
  locations: readonly ShopifyObject[],
  readAt: Date,
): Promise<number> {
  const ids = locations.map((location) => idAt(location, 'id'));
  const written = await client.query(
    `insert into location (shop, id, name, active, fulfils_online_orders, updated_at, seen_at)
     select $1, *, $7 from unnest($2::bigint[], $3::text[], $4::boolean[], $5::boolean[], $6::timestamptz[])
     on conflict (shop, id) do update set name = excluded.name, active = excluded.active,
       fulfils_online_orders = excluded.fulfils_online_orders, updated_at = excluded.updated_at, seen_at = excluded.seen_at
     where (location.name, location.active, location.fulfils_online_orders, location.updated_at)
       is distinct from (excluded.name, excluded.active, excluded.fulfils_online_orders, excluded.updated_at)
       and (excluded.updated_at, excluded.seen_at) >= (location.updated_at, location.seen_at)`,
    [
      shop,
      ids,
      locations.map((location) => textAt(location, 'name')),
      locations.map((location) => flagAt(location, 'isActive')),
      locations.map((location) => flagAt(location, 'fulfillsOnlineOrders')),
      locations.map((location) => secondAt(location, 'updatedAt')),
      readAt,
    ],
  );
  const gone = await client.query(
    `with gone as (
       delete from location where shop = $1 and seen_at <= $2 and not (id = any($3::bigint[])) returning id),
     levels as (
       delete from level l using gone where l.shop = $1 and l.location_id = gone.id
       returning l.inventory_item_id, l.location_id, l.available),
     recorded as (
       insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
       select $1, inventory_item_id, location_id, $2, available, null, 'reading' from levels)
     select from gone`,
    [shop, readAt, ids],
  );
  return (written.rowCount ?? 0) + (gone.rowCount ?? 0);
}
