import { randomUUID } from 'node:crypto';
import type { BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import type { SyncKind } from './sync-run';

/** Asks for a full reading inside a bulk connection's transaction; nothing where one is under way. */
export async function beginSync(
  client: BulkClient,
  shop: string,
  kind: SyncKind,
  asOf: Date,
): Promise<'asked' | 'already-running'> {
  const begun = await client.query(
    `insert into sync_run (id, shop, kind, state, started_at, check_due_at) values ($1, $2, $3, 'asked', $4, $4)
     on conflict (shop, kind) where finished_at is null do nothing`,
    [randomUUID(), shop, kind, asOf],
  );
  await enqueueInBulk(client, 'sync', { shop, kind });
  return begun.rowCount === 1 ? 'asked' : 'already-running';
}

/** Wakes the readings whose bulk operation Shopify has finished. */
export async function wakeSyncOf(
  client: BulkClient,
  shop: string,
  bulkIds: readonly string[],
  asOf: Date,
): Promise<void> {
  if (bulkIds.length === 0) return;
  const runs = await client.query<{ kind: SyncKind }>(
    `update sync_run set check_due_at = $3
     where shop = $1 and bulk_id = any($2::text[]) and finished_at is null returning kind`,
    [shop, bulkIds, asOf],
  );
  for (const { kind } of runs.rows) await enqueueInBulk(client, 'sync', { shop, kind });
}
