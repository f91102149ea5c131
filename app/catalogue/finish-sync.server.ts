import { forShop } from '~/database/for-shop.server';
import type { BulkClient } from '~/database/bulk.server';
import { log } from '~/log.server';
import type { SyncFailure } from './sync-run';

/** A run as its steps need it. */
export interface CurrentRun {
  id: string;
  shop: string;
  kind: 'catalogue' | 'orders';
  startedAt: Date;
}

/** Ends a run that came to nothing. Only an unfinished run can fail. */
export async function failSync(
  run: CurrentRun,
  failure: SyncFailure,
  detail: string,
  asOf: Date,
): Promise<void> {
  log.warn({ shop: run.shop, kind: run.kind, failure, detail }, 'A reading failed; the old mirror stays');
  await forShop(run.shop).db.syncRun.updateMany({
    where: { id: run.id, finishedAt: null },
    data: { state: 'failed', failure, failureDetail: detail.slice(0, 1000), finishedAt: asOf },
  });
}

/** Marks a run done inside the transaction that applies it; false where it was ended meanwhile. */
export async function completeSync(
  client: BulkClient,
  run: CurrentRun,
  rowsChanged: number,
  objects: number,
  asOf: Date,
): Promise<boolean> {
  const done = await client.query(
    `update sync_run set state = 'done', finished_at = $3, check_due_at = null, rows_changed = $4,
       objects_read = $5, objects_total = $5
     where shop = $1 and id = $2 and finished_at is null`,
    [run.shop, run.id, asOf, rowsChanged, objects],
  );
  return done.rowCount === 1;
}
