import type { BulkClient } from '~/database/bulk.server';
import type { Effect } from './inbox-plan';

type LevelEffect = Extract<Effect, { kind: 'level' }>;
type LevelGone = Extract<Effect, { kind: 'level-gone' }>;

/**
 * Writes `available` where it is newer than what the mirror has, and every step on the way as a change: 10 → 5 →
 * 15 is a sale and a delivery, not a delivery alone. Answers the variants whose stock changed. Levels that the
 * mirror lacks are left to the re-read.
 */
export async function applyLevels(
  client: BulkClient,
  shop: string,
  levels: readonly LevelEffect[],
): Promise<string[]> {
  if (levels.length === 0) return [];
  const changed = await client.query<{ id: string }>(
    `with arrived as (
       select * from unnest($2::bigint[], $3::bigint[], $4::int[], $5::timestamptz[], $6::timestamptz[])
         as a (item, location, available, updated_at, seen_at)),
     steps as (
       select a.*, coalesce(
           lag(a.available) over (partition by a.item, a.location order by a.updated_at, a.seen_at), l.available) as before
       from arrived a
       join level l on l.shop = $1 and l.inventory_item_id = a.item and l.location_id = a.location
       where (a.updated_at, a.seen_at) > (l.updated_at, l.seen_at)),
     recorded as (
       insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
       select $1, item, location, updated_at, before, available, 'webhook'
       from steps where before <> available order by updated_at, seen_at),
     latest as (
       select distinct on (item, location) * from steps order by item, location, updated_at desc, seen_at desc),
     written as (
       update level l set available = n.available, updated_at = n.updated_at, seen_at = n.seen_at
       from latest n where l.shop = $1 and l.inventory_item_id = n.item and l.location_id = n.location)
     select distinct v.id::text from variant v
     join steps s on s.item = v.inventory_item_id where v.shop = $1 and s.before <> s.available`,
    [
      shop,
      levels.map((level) => level.itemId),
      levels.map((level) => level.locationId),
      levels.map((level) => level.available),
      levels.map((level) => level.updatedAt),
      levels.map((level) => level.seenAt),
    ],
  );
  return changed.rows.map((row) => row.id);
}

/** Takes levels out that are no longer stocked, unless they were read again since. Answers the variants concerned. */
export async function removeDisconnected(
  client: BulkClient,
  shop: string,
  levels: readonly LevelGone[],
): Promise<string[]> {
  if (levels.length === 0) return [];
  const changed = await client.query<{ id: string }>(
    `with arrived as (
       select item, location, max(at) as at from unnest($2::bigint[], $3::bigint[], $4::timestamptz[])
         as a (item, location, at) group by item, location),
     buried as (
       insert into tombstone (shop, kind, id, deleted_at) select $1, 'level', item || '/' || location, at from arrived
       on conflict (shop, kind, id) do update set deleted_at = greatest(tombstone.deleted_at, excluded.deleted_at)),
     gone as (
       delete from level l using arrived a
       where l.shop = $1 and l.inventory_item_id = a.item and l.location_id = a.location
         and l.updated_at <= a.at and l.seen_at <= a.at
       returning l.inventory_item_id, l.location_id, l.available, a.at),
     recorded as (
       insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
       select $1, inventory_item_id, location_id, at, available, null, 'webhook' from gone)
     select distinct v.id::text from variant v
     join gone g on g.inventory_item_id = v.inventory_item_id where v.shop = $1`,
    [
      shop,
      levels.map((level) => level.itemId),
      levels.map((level) => level.locationId),
      levels.map((level) => level.at),
    ],
  );
  return changed.rows.map((row) => row.id);
}
