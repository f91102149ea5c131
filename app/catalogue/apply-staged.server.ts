import type { BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import * as sql from './mirror-sql';
import { LEVEL, PRODUCT, VARIANT, type MirrorTable } from './mirror-tables';

/** More variants than this are assessed as "all of the shop". */
const MOST_NAMED = 1_000;

export interface Reading {
  shop: string;
  /** When what is staged was true: a bulk operation's start, or the moment before a request. */
  trueAt: Date;
  read: 'everything' | 'a-part';
  source: 'sync' | 'reading';
  /** The first reading of a store has no stock changes, only an opening. */
  opening: boolean;
}

export interface Applied {
  rowsChanged: number;
  orphans: number;
}

interface Counts {
  changed: number;
  orphans: number;
}

async function takeIn(client: BulkClient, table: MirrorTable, reading: Reading): Promise<Counts> {
  const run = async (text: string, values: unknown[] = [reading.shop, reading.trueAt]): Promise<number> =>
    (await client.query(text, values)).rowCount ?? 0;
  if (reading.read === 'everything') {
    // The joins are over keys: how the other columns are spread helps no plan.
    await client.query(`analyze staged_${table.name} (${Object.keys(table.key).join(', ')})`);
  }
  await run(sql.findChanged(table));
  // Inserting without a look at conflicts takes half the time, and nobody else inserts: we hold the mirror.
  if ((await run(sql.findTwins(table), [])) > 0) await run(sql.dropOlderTwins(table), []);
  let orphans = 0;
  for (const text of sql.dropOrphans(table)) orphans += await run(text, [reading.shop]);
  await run(sql.dropBuried(table));
  return { changed: (await run(sql.insertNew(table))) + (await run(sql.updateChanged(table))), orphans };
}

async function recordLevelChanges(client: BulkClient, reading: Reading): Promise<void> {
  if (reading.opening) return;
  await client.query(
    `insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
     select $1, inventory_item_id, location_id, updated_at, available_before, available, $2
     from changed_level where available is distinct from available_before`,
    [reading.shop, reading.source],
  );
}

const RECORD_GONE_LEVELS = `, recorded as (
    insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
    select $1, inventory_item_id, location_id, $2, available, null, $3 from gone)
  insert into touched_item select inventory_item_id from gone`;

/** Levels that the reading did not find, and those of variants that are gone. */
async function removeLevels(client: BulkClient, { shop, trueAt, read, source }: Reading): Promise<number> {
  const values = [shop, trueAt, source];
  const absent = await client.query(sql.buryAbsent(LEVEL, read, RECORD_GONE_LEVELS), values);
  const left = await client.query(
    `with gone as (
       delete from level m using gone_variant v
       where m.shop = $1 and m.inventory_item_id = v.inventory_item_id
         and not exists (select from variant o where o.shop = $1 and o.inventory_item_id = m.inventory_item_id)
       returning m.*)${RECORD_GONE_LEVELS}`,
    values,
  );
  return (absent.rowCount ?? 0) + (left.rowCount ?? 0);
}

async function takeInComponents(client: BulkClient, shop: string): Promise<number> {
  const gone = await client.query(
    `with gone as (
       delete from bundle_component c
       where c.shop = $1
         and (c.variant_id in (select id from staged_variant) or c.variant_id in (select id from gone_variant))
         and not exists (select from staged_component s where s.variant_id = c.variant_id and s.component_id = c.component_id)
       returning c.variant_id)
     insert into touched_variant select variant_id from gone`,
    [shop],
  );
  const come = await client.query(
    `with come as (
       insert into bundle_component (shop, variant_id, component_id, quantity)
       select $1, variant_id, component_id, sum(quantity) from staged_component s
       where exists (select from variant v where v.shop = $1 and v.id = s.variant_id)
       group by variant_id, component_id
       on conflict (shop, variant_id, component_id) do update set quantity = excluded.quantity
         where bundle_component.quantity <> excluded.quantity
       returning variant_id)
     insert into touched_variant select variant_id from come`,
    [shop],
  );
  return (gone.rowCount ?? 0) + (come.rowCount ?? 0);
}

/** Variants whose stock, sellability or facts the last `applyStaged` changed; null for too many to name. */
export async function touchedVariants(client: BulkClient, shop: string): Promise<string[] | null> {
  const found = await client.query<{ id: string }>(
    `select id::text from (
       select id from changed_variant
       union select id from gone_variant
       union select id from touched_variant
       union select v.id from variant v join changed_product p on p.id = v.product_id where v.shop = $1
       union select v.id from variant v join changed_level l on l.inventory_item_id = v.inventory_item_id where v.shop = $1
       union select v.id from variant v join touched_item i on i.id = v.inventory_item_id where v.shop = $1
     ) touched limit ${MOST_NAMED + 1}`,
    [shop],
  );
  return found.rows.length > MOST_NAMED ? null : found.rows.map((row) => row.id);
}

/** Casting rules look at products that came or changed: at these, or at all where they are too many to name. */
async function letRulesLook(client: BulkClient, { shop, read }: Reading): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id::text from changed_product limit ${MOST_NAMED + 1}`,
  );
  if (rows.length === 0) return;
  const named = read === 'a-part' && rows.length <= MOST_NAMED;
  await enqueueInBulk(client, 'apply-rules', {
    shop,
    ...(named && { productIds: rows.map(({ id }) => id) }),
  });
}

/**
 * Takes what is staged into the mirror, inside the caller's transaction: inserts, updates only what differs,
 * deletes what is no longer there, never an older value over a newer one, never what was deleted since.
 */
export async function applyStaged(client: BulkClient, reading: Reading): Promise<Applied> {
  const { shop, trueAt, read } = reading;
  const products = await takeIn(client, PRODUCT, reading);
  const goneProducts = await client.query(sql.buryAbsent(PRODUCT, read, 'select from gone'), [shop, trueAt]);
  const variants = await takeIn(client, VARIANT, reading);
  const goneVariants = await client.query(
    sql.buryAbsent(VARIANT, read, 'insert into gone_variant select id, inventory_item_id from gone'),
    [shop, trueAt],
  );
  const levels = await takeIn(client, LEVEL, reading);
  await recordLevelChanges(client, reading);
  const removed =
    (goneProducts.rowCount ?? 0) + (goneVariants.rowCount ?? 0) + (await removeLevels(client, reading));
  const components = await takeInComponents(client, shop);
  if (products.changed + (goneProducts.rowCount ?? 0) > 0)
    await enqueueInBulk(client, 'count-cast', { shop });
  await letRulesLook(client, reading);
  return {
    rowsChanged: products.changed + variants.changed + levels.changed + removed + components,
    orphans: products.orphans + variants.orphans + levels.orphans,
  };
}
