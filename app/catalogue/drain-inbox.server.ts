import { inBulk, type BulkClient } from '~/database/bulk.server';
import { now } from '~/clock.server';
import { log } from '~/log.server';
import { applyEffects } from './apply-effects.server';
import { effectsOf, type Effect, type ShopMatter, type Waiting } from './inbox-plan';
import { inMirror } from './mirror-transaction.server';
import { settleShopMatter } from './shop-matters.server';

const BATCH = 500;
/** A webhook about the mirror that fails this often (about a day and a half) is laid aside; reconciliation mends. */
const MOST_ATTEMPTS = 11;
/** Minutes to the next attempt double up to about seventeen hours. */
const MOST_DOUBLINGS = 10;

interface Draining {
  client: BulkClient;
  shop: string;
  asOf: Date;
}

interface Understood {
  row: Waiting;
  effects: Exclude<Effect, { kind: 'shop-matter' }>[];
  matters: ShopMatter[];
}

const pending = async (client: BulkClient, shop: string, asOf: Date): Promise<Waiting[]> =>
  (
    await client.query<{ id: string; topic: string; triggered_at: Date; payload: unknown }>(
      `select id::text, topic, triggered_at, payload from webhook_inbox
       where shop = $1 and done_at is null and (due_at is null or due_at <= $2)
       order by id limit $3`,
      [shop, asOf, BATCH],
    )
  ).rows.map((row) => ({ ...row, id: BigInt(row.id), triggeredAt: row.triggered_at }));

const markDone = (client: BulkClient, shop: string, rows: readonly Waiting[]) =>
  client.query(
    'update webhook_inbox set done_at = $3, failure = null where shop = $1 and id = any($2::bigint[])',
    [shop, rows.map((row) => row.id), now()],
  );

/** `mends` says who else would do what the webhook asks for: where nobody would, it is never laid aside. */
async function markFailed(
  { client, shop, asOf }: Draining,
  row: Waiting,
  error: unknown,
  mends: 'reconciliation' | 'nobody',
): Promise<void> {
  log.warn({ err: error, shop, topic: row.topic }, 'A webhook could not be applied');
  await client.query(
    `update webhook_inbox set attempts = attempts + 1, failure = $3,
       due_at = $4::timestamptz + interval '1 minute' * power(2, least(attempts + 1, $5)),
       done_at = case when $6 and attempts + 1 >= $7 then $8::timestamptz end
     where shop = $1 and id = $2`,
    [
      shop,
      row.id,
      String(error).slice(0, 500),
      asOf,
      MOST_DOUBLINGS,
      mends === 'reconciliation',
      MOST_ATTEMPTS,
      now(),
    ],
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
async function apply(draining: Draining, batch: readonly Understood[]): Promise<void> {
  const { client, shop } = draining;
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
    if (only && batch.length === 1) return markFailed(draining, only.row, error, 'reconciliation');
    for (const one of batch) await apply(draining, [one]);
  }
}

/** A matter of the installation, by itself: only the app can forget a shop or see it leave. */
async function settleMatters(draining: Draining, { row, matters }: Understood): Promise<void> {
  const { client, shop } = draining;
  try {
    for (const matter of matters) await settleShopMatter(shop, matter);
    await markDone(client, shop, [row]);
  } catch (error) {
    await markFailed(draining, row, error, 'nobody');
  }
}

async function drainBatch(draining: Draining, rows: readonly Waiting[]): Promise<void> {
  const mirrored: Understood[] = [];
  for (const row of rows) {
    try {
      const understood = understand(row);
      if (understood.matters.length === 0) mirrored.push(understood);
      else await settleMatters(draining, understood);
    } catch (error) {
      await markFailed(draining, row, error, 'reconciliation');
    }
  }
  if (mirrored.length > 0) await apply(draining, mirrored);
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
      await drainBatch({ client, shop, asOf }, rows);
      drained += rows.length;
    }
  });
}
