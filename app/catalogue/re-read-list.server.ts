import type { BulkClient } from '~/database/bulk.server';
import type { ReReadKind } from './inbox-plan';

/** Notes what has to be read again: once, however often it is asked for. */
export async function askToReRead(
  client: BulkClient,
  shop: string,
  things: readonly { what: ReReadKind; id: string }[],
  asOf: Date,
): Promise<void> {
  if (things.length === 0) return;
  await client.query(
    `insert into re_read (shop, kind, id, asked_at)
     select distinct $1, kind, id, $4::timestamptz from unnest($2::text[], $3::bigint[]) as t (kind, id)
     on conflict (shop, kind, id) do update set asked_at = greatest(re_read.asked_at, excluded.asked_at)`,
    [shop, things.map(({ what }) => what), things.map(({ id }) => id), asOf],
  );
}

/** The products to which inventory items belong; items that the mirror does not know come with their product. */
export async function productsOfItems(
  client: BulkClient,
  shop: string,
  itemIds: readonly string[],
): Promise<string[]> {
  if (itemIds.length === 0) return [];
  const found = await client.query<{ id: string }>(
    'select distinct product_id::text as id from variant where shop = $1 and inventory_item_id = any($2::bigint[])',
    [shop, itemIds],
  );
  return found.rows.map((row) => row.id);
}

/** The things of a kind that wait longest, as asked for by now: what is asked for meanwhile comes later. */
export async function nextToReRead(
  client: BulkClient,
  shop: string,
  kind: ReReadKind,
  most: number,
  readAt: Date,
): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select id::text from re_read where shop = $1 and kind = $2 and asked_at <= $4 order by asked_at, id limit $3`,
    [shop, kind, most, readAt],
  );
  return found.rows.map((row) => row.id);
}

/** Strikes things off the list, except what was asked for again after the reading began. */
export async function strikeOff(
  client: BulkClient,
  shop: string,
  kind: ReReadKind,
  ids: readonly string[],
  readAt: Date,
): Promise<void> {
  await client.query(
    'delete from re_read where shop = $1 and kind = $2 and id = any($3::bigint[]) and asked_at <= $4',
    [shop, kind, ids, readAt],
  );
}
