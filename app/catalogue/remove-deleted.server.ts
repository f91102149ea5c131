import type { BulkClient } from '~/database/bulk.server';

interface Deleted {
  id: string;
  at: Date;
}

const bury = (client: BulkClient, shop: string, kind: 'product' | 'order', deleted: readonly Deleted[]) =>
  client.query(
    `insert into tombstone (shop, kind, id, deleted_at)
     select $1, $2, id, max(at) from unnest($3::text[], $4::timestamptz[]) as d (id, at) group by id
     on conflict (shop, kind, id) do update set deleted_at = greatest(tombstone.deleted_at, excluded.deleted_at)`,
    [shop, kind, deleted.map(({ id }) => id), deleted.map(({ at }) => at)],
  );

/**
 * Takes deleted products out with all that hangs on them. Shopify never gives an id twice, so nothing can be
 * newer than a deletion. Answers the variants that went.
 */
export async function removeProducts(
  client: BulkClient,
  shop: string,
  products: readonly Deleted[],
): Promise<string[]> {
  if (products.length === 0) return [];
  await bury(client, shop, 'product', products);
  const gone = await client.query<{ id: string }>(
    `with gone as (
       delete from variant where shop = $1 and product_id = any($2::bigint[]) returning id, inventory_item_id),
     products as (delete from product where shop = $1 and id = any($2::bigint[])),
     components as (delete from bundle_component c using gone g where c.shop = $1 and c.variant_id = g.id),
     levels as (
       delete from level l using gone g where l.shop = $1 and l.inventory_item_id = g.inventory_item_id
       returning l.inventory_item_id, l.location_id, l.available),
     recorded as (
       insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
       select $1, inventory_item_id, location_id, $3, available, null, 'webhook' from levels)
     select id::text from gone`,
    [
      shop,
      products.map(({ id }) => id),
      products.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0)),
    ],
  );
  return gone.rows.map((row) => row.id);
}

/** Takes the lines of deleted orders out. */
export async function removeOrders(
  client: BulkClient,
  shop: string,
  orders: readonly Deleted[],
): Promise<void> {
  if (orders.length === 0) return;
  await bury(client, shop, 'order', orders);
  await client.query('delete from order_line where shop = $1 and order_id = any($2::bigint[])', [
    shop,
    orders.map(({ id }) => id),
  ]);
}
