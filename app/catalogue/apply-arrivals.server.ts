import type { BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import { withBundles } from './bundles-of.server';
import type { ArrivalRow } from './arrival-rows';

/** More variants than this are assessed as "all of the shop". */
const MOST_NAMED = 1_000;

/** Asks for the assessment of what is made of these items, bundles that hold them included. */
async function assessItems(client: BulkClient, shop: string, items: readonly string[]): Promise<void> {
  if (items.length === 0) return;
  const found = await client.query<{ id: string }>(
    `select id::text from variant where shop = $1 and inventory_item_id = any($2::bigint[]) limit ${MOST_NAMED + 1}`,
    [shop, items],
  );
  const variantIds = await withBundles(
    client,
    shop,
    found.rows.map((row) => row.id),
  );
  if (variantIds.length > MOST_NAMED) await enqueueInBulk(client, 'assess', { shop, cause: 'stock' });
  else if (variantIds.length > 0) await enqueueInBulk(client, 'assess', { shop, variantIds, cause: 'stock' });
}

// What another reading took in, or saw ended, after this one was asked for is left as it is.
const CURRENT = `select id from unnest($2::bigint[]) as t (id)
  where not exists (select from arrival a where a.shop = $1 and a.transfer_id = t.id and a.seen_at > $3)
    and not exists (select from tombstone d
      where d.shop = $1 and d.kind = 'transfer' and d.id = t.id::text and d.deleted_at > $3)`;

const WANTED = `select * from unnest($4::text[], $5::bigint[], $6::bigint[], $7::text[], $8::bigint[], $9::bigint[],
    $10::bigint[], $11::int[], $12::timestamptz[])
  as w (source, id, transfer_id, name, inventory_item_id, origin_location_id, location_id, units, arrives_at)
  where transfer_id in (select id from current)`;

const FACTS = 'transfer_id, name, inventory_item_id, origin_location_id, location_id, units, arrives_at';

/**
 * Takes in what is still to come of these transfers, inside the caller's transaction, and asks for the assessment of
 * what that changes. A transfer that was read later than `readAt` stays as it is.
 */
export async function takeInArrivals(
  client: BulkClient,
  shop: string,
  {
    transferIds,
    rows,
    readAt,
  }: { transferIds: readonly string[]; rows: readonly ArrivalRow[]; readAt: Date },
): Promise<void> {
  const values = [
    shop,
    transferIds,
    readAt,
    rows.map((row) => row.source),
    rows.map((row) => row.id),
    rows.map((row) => row.transferId),
    rows.map((row) => row.name),
    rows.map((row) => row.itemId),
    rows.map((row) => row.originId),
    rows.map((row) => row.locationId),
    rows.map((row) => row.units),
    rows.map((row) => row.arrivesAt),
  ];
  const touched = await client.query<{ item: string }>(
    `with current as materialized (${CURRENT}), wanted as materialized (${WANTED}),
     gone as (
       delete from arrival a where a.shop = $1 and a.transfer_id in (select id from current)
         and not exists (select from wanted w where w.source = a.source and w.id = a.id)
       returning a.inventory_item_id),
     ended as (
       insert into tombstone (shop, kind, id, deleted_at)
       select $1, 'transfer', id::text, $3 from current where id not in (select transfer_id from wanted)
       on conflict (shop, kind, id) do update set deleted_at = greatest(tombstone.deleted_at, excluded.deleted_at)),
     same as (
       select w.source, w.id from wanted w join arrival a on a.shop = $1 and a.source = w.source and a.id = w.id
       where (${FACTS.replace(/\w+/g, 'a.$&')}) is not distinct from (${FACTS.replace(/\w+/g, 'w.$&')})),
     come as (
       insert into arrival (shop, source, id, ${FACTS}, updated_at, seen_at)
       select $1, source, id, ${FACTS}, $3, $3 from wanted
       on conflict (shop, source, id) do update
         set (${FACTS}, updated_at, seen_at) = (${FACTS.replace(/\w+/g, 'excluded.$&')}, excluded.updated_at, excluded.seen_at)
       returning source, id, inventory_item_id)
     select inventory_item_id::text as item from gone
     union select inventory_item_id::text from come where (source, id) not in (select source, id from same)`,
    values,
  );
  await assessItems(
    client,
    shop,
    touched.rows.map(({ item }) => item),
  );
}

/** Forgets what was on its way, where it may no longer be read. */
export async function forgetArrivals(client: BulkClient, shop: string): Promise<void> {
  const gone = await client.query('delete from arrival where shop = $1', [shop]);
  if ((gone.rowCount ?? 0) > 0) await enqueueInBulk(client, 'assess', { shop, cause: 'stock' });
}
