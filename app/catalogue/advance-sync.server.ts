import { forShop } from '~/database/for-shop.server';
import { ShopifyUnavailable } from '~/shopify/answer';
import { applyCatalogue, type ApplyOutcome } from './apply-catalogue.server';
import { applyOrders } from './apply-orders.server';
import { FileBrokeOff, FileUnreachable, LinkExpired } from './bulk-file.server';
import { bulkState, type BulkState } from './bulk-operation.server';
import { comeBack, forADay, forAnHour, notAnswered, note } from './come-back.server';
import { failSync, type CurrentRun } from './finish-sync.server';
import { firstReading } from './first-reading';
import { requestSync } from './request-sync.server';
import { startReading } from './start-reading.server';
import { BROKEN_OFF_MINUTES, POLL_SECONDS, secondsAfter, type SyncKind } from './sync-run';
import { UnreadableFile } from './unreadable';

export type SyncStep = 'nothing-to-do' | 'waiting' | 'failed' | ApplyOutcome;

const FETCH_AGAIN_SECONDS = 10;

interface Run extends CurrentRun {
  bulkId: string | null;
  checkDueAt: Date | null;
  currency: string;
}

/** Until one reading since the installation has succeeded, readings begin by themselves; later ones are asked for. */
async function beginFirst(shop: string, kind: SyncKind, installedAt: Date, asOf: Date): Promise<void> {
  const { db } = forShop(shop);
  const since = { kind, startedAt: { gte: installedAt } };
  const read = await db.syncRun.findFirst({
    where: { ...since, OR: [{ state: 'done' }, { finishedAt: null }] },
  });
  if (read) return;
  const failed = await db.syncRun.findMany({ where: since, select: { finishedAt: true } });
  const failedAt = failed.flatMap(({ finishedAt }) => finishedAt ?? []);
  if (firstReading(failedAt, asOf) === 'begins') await requestSync(shop, kind, asOf);
}

/** The unfinished run. */
async function currentRun(shop: string, kind: SyncKind, asOf: Date): Promise<Run | null> {
  const { db } = forShop(shop);
  const installed = await db.shop.findUnique({ where: { shop } });
  if (!installed || installed.uninstalledAt) return null;
  await beginFirst(shop, kind, installed.installedAt, asOf);
  const run = await db.syncRun.findFirst({ where: { kind, finishedAt: null } });
  if (!run) return null;
  const { id, bulkId, startedAt, checkDueAt } = run;
  return { id, shop, kind, startedAt, bulkId, checkDueAt, currency: installed.currency };
}

/** What a failed application means for the run. Throws what only the queue can try again. */
async function explain(run: Run, error: unknown, completedAt: Date, asOf: Date): Promise<SyncStep> {
  if (error instanceof FileUnreachable)
    return comeBack(run, forAnHour(completedAt), FETCH_AGAIN_SECONDS, error.message, asOf);
  if (error instanceof FileBrokeOff) {
    const patience = { since: completedAt, minutes: BROKEN_OFF_MINUTES, failure: 'cut-short' } as const;
    return comeBack(run, patience, FETCH_AGAIN_SECONDS, error.message, asOf);
  }
  if (error instanceof ShopifyUnavailable)
    return notAnswered(run, error.answer, forAnHour(completedAt), asOf);
  if (error instanceof UnreadableFile) await failSync(run, error.failure, error.message, asOf);
  else if (error instanceof LinkExpired) await failSync(run, 'url-expired', error.message, asOf);
  else throw error;
  return 'failed';
}

async function apply(
  run: Run,
  bulk: Extract<BulkState, { kind: 'completed' }>,
  asOf: Date,
): Promise<SyncStep> {
  await note(run, { state: 'applying', snapshotAt: bulk.beganAt, failureDetail: null });
  try {
    return await (run.kind === 'catalogue' ? applyCatalogue : applyOrders)(run, bulk, run.currency);
  } catch (error) {
    return explain(run, error, bulk.completedAt, asOf);
  }
}

/**
 * Takes a reading one step further: asked → reading → applying → done or failed. Each step may be repeated after
 * a crash and starts nothing twice. Throws where the queue has to try again.
 */
export async function advanceSync(shop: string, kind: SyncKind, asOf: Date): Promise<SyncStep> {
  const run = await currentRun(shop, kind, asOf);
  if (!run) return 'nothing-to-do';
  if (run.bulkId === null) return startReading(run, asOf);
  const bulk = await bulkState(shop, run.bulkId);
  switch (bulk.kind) {
    case 'working':
      await note(run, { objectsRead: bulk.objects, checkDueAt: secondsAfter(asOf, POLL_SECONDS) });
      return 'waiting';
    case 'completed':
      return apply(run, bulk, asOf);
    case 'expired':
      await failSync(run, 'url-expired', 'The bulk operation has expired', asOf);
      return 'failed';
    case 'failed':
      await failSync(run, 'bulk-failed', bulk.detail, asOf);
      return 'failed';
    default:
      return notAnswered(run, bulk, forADay(run.startedAt), asOf);
  }
}
