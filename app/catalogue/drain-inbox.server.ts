import { inBulk, type BulkClient } from '~/database/bulk.server';
import { now } from '~/clock.server';
import { log } from '~/log.server';
import { applyEffects } from './apply-effects.server';
import { effectsOf, type Effect, type ShopMatter, type Waiting } from './inbox-plan';
import { inMirror } from './mirror-transaction.server';
import { settleShopMatter } from './shop-matters.server';

const BATCH = 500;
/** A webhook that fails this often (about a day and a half) is laid aside with its failure; reconciliation mends. */
const MOST_ATTEMPTS = 11;

interface Understood {
  row: Waiting;
  effects: Exclude<Effect, { kind: 'shop-matter' }>[];
  matters: ShopMatter[];
}

const pending = async (client: BulkClient, shop: string, asOf: Date): Promise<Waiting[]> =>
  (
    await client.query<{ id: string; topic: string; triggered_at: Date; payload: unknown }>(
      `select id::text, topic, triggered_at, payload from webhook_inbox
       where shop = $1 and done_at is null
         and (attempts = 0 or received_at + interval '1 minute' * power(2, attempts) <= $2)
       order by id limit $3`,
      [shop, asOf, BATCH],
    )
  ).rows.map((row) => ({ ...row, id: BigInt(row.id), triggeredAt: row.triggered_at }));

const markDone = (client: BulkClient, shop: string, rows: readonly Waiting[]) =>
  client.query(
    'update webhook_inbox set done_at = $3, failure = null where shop = $1 and id = any($2::bigint[])',
    [shop, rows.map((row) => row.id), now()],
  );

async function markFailed(client: BulkClient, shop: string, row: Waiting, error: unknown): Promise<void> {
  log.warn({ err: error, shop, topic: row.topic }, 'A webhook could not be applied');
  await client.query(
    `update webhook_inbox set attempts = attempts + 1, failure = $3,
       done_at = case when attempts + 1 >= $4 then $5::timestamptz end
     where shop = $1 and id = $2`,
    [shop, row.id, String(error).slice(0, 500), MOST_ATTEMPTS, now()],
  );
}

function understand(row: Waiting): Understood {
  const all = effectsOf(row);
  return {
    row,
    effects: all.filter((effect) => effect.kind !== 'shop-matter'),
    matters: all.flatMap((effect) => (effect.kind === 'shop-matter' ? [effect.matter] : [])),
  };
}

/** All of it in one transaction; where one spoils it for the others, each in its own. */
async function apply(client: BulkClient, shop: string, batch: readonly Understood[]): Promise<void> {
  const commit = (part: readonly Understood[]) =>
    inMirror(client, shop, async () => {
      await applyEffects(
        client,
        shop,
        part.flatMap(({ effects }) => effects),
      );
      await markDone(
        client,
        shop,
        part.map(({ row }) => row),
      );
    });
  try {
    const outcome = await commit(batch);
    // For a shop that has left, there is nothing to apply to.
    if (outcome === 'gone')
      await markDone(
        client,
        shop,
        batch.map(({ row }) => row),
      );
  } catch (error) {
    const only = batch[0];
    if (only && batch.length === 1) return markFailed(client, shop, only.row, error);
    for (const one of batch) await apply(client, shop, [one]);
  }
}

async function drainBatch(client: BulkClient, shop: string, rows: readonly Waiting[]): Promise<void> {
  const mirrored: Understood[] = [];
  for (const row of rows) {
    try {
      const understood = understand(row);
      if (understood.matters.length === 0) {
        mirrored.push(understood);
        continue;
      }
      for (const matter of understood.matters) await settleShopMatter(shop, matter);
      await markDone(client, shop, [row]);
    } catch (error) {
      await markFailed(client, shop, row, error);
    }
  }
  if (mirrored.length > 0) await apply(client, shop, mirrored);
}

/**
 * Applies the webhooks that wait for a shop, in batches, each marked done with its effect. Answers how many were
 * looked at. Calls Shopify for nothing but matters of the installation; what has to be read again is noted.
 */
export async function drainInbox(shop: string, asOf: Date): Promise<number> {
  return inBulk(shop, async (client) => {
    let drained = 0;
    for (;;) {
      const rows = await pending(client, shop, asOf);
      if (rows.length === 0) return drained;
      await drainBatch(client, shop, rows);
      drained += rows.length;
    }
  });
}
