import type { BulkClient } from '~/database/bulk.server';
import { gid } from '~/shopify/gid';
import { ReadItemsDocument, ReadMoreLevelsDocument } from '~/shopify/generated/graphql';
import { connectionCost, idsPerCall } from './call-size';
import { read } from './from-shopify.server';
import { levelRow } from './mirror-rows';
import { allNodes } from './pages';
import type { ReReading } from './re-read.server';
import { openMirrorStaging } from './staging.server';
import { takeIn } from './take-in.server';

const FEWEST_LEVELS_AT_FIRST = 3;
const MOST_LEVELS_AT_FIRST = 50;
/** A level with its item, location and quantities. */
const LEVEL_COST = 4;

/** As many as the most widely stocked of these items has, as far as we know: the more are asked for, the fewer items fit. */
async function levelsAtFirst(client: BulkClient, shop: string, ids: readonly string[]): Promise<number> {
  const found = await client.query<{ most: number | null }>(
    `select max(levels)::int as most from (
       select count(*) as levels from level where shop = $1 and inventory_item_id = any($2::bigint[])
       group by inventory_item_id) each`,
    [shop, ids],
  );
  return Math.min(MOST_LEVELS_AT_FIRST, Math.max(FEWEST_LEVELS_AT_FIRST, found.rows[0]?.most ?? 0));
}

const perCall = async (client: BulkClient, shop: string, ids: readonly string[]): Promise<number> =>
  idsPerCall(1 + connectionCost(await levelsAtFirst(client, shop, ids), LEVEL_COST));

async function again(ids: string[], reading: ReReading): Promise<'taken-in' | 'gone'> {
  const { client, shop } = reading;
  const levels = await levelsAtFirst(client, shop, ids);
  const staging = await openMirrorStaging(client);
  const { nodes } = await read(shop, ReadItemsDocument, {
    ids: ids.map((id) => gid('InventoryItem', BigInt(id))),
    levels,
  });
  for (const node of nodes) {
    if (!node || !('inventoryLevels' in node)) continue;
    const more = async (after: string) =>
      (await read(shop, ReadMoreLevelsDocument, { item: node.id, after })).inventoryItem?.inventoryLevels;
    for (const level of await allNodes(node.inventoryLevels, more))
      staging.add('staged_level', levelRow(level));
  }
  await staging.finish();
  // Every level of these items was looked at: those that did not come are no longer there.
  await client.query(
    `insert into read_level select inventory_item_id, location_id from level
     where shop = $1 and inventory_item_id = any($2::bigint[])`,
    [shop, ids],
  );
  return (await takeIn(reading)) === 'gone' ? 'gone' : 'taken-in';
}

/** Inventory items with their levels at every location. */
export const reReadItems = { perCall, again };
