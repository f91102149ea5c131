import { forShop } from '~/database/for-shop.server';
import { applyCatalogue, type ApplyOutcome } from './apply-catalogue.server';
import { applyOrders } from './apply-orders.server';
import { FileBrokeOff, FileUnreachable, LinkExpired } from './bulk-file.server';
import { bulkState, findStarted, startBulk, type BulkState } from './bulk-operation.server';
import { estimateObjects } from './estimate-objects.server';
import { failSync, type CurrentRun } from './finish-sync.server';
import { requestSync } from './request-sync.server';
import {
  BROKEN_OFF_MINUTES,
  GIVE_UP_MINUTES,
  minutesAfter,
  POLL_SECONDS,
  secondsAfter,
  type SyncFailure,
  type SyncKind,
} from './sync-run';
import { UnreadableFile } from './unreadable';

export type SyncStep = 'nothing-to-do' | 'waiting' | 'failed' | ApplyOutcome;

interface Run extends CurrentRun {
  bulkId: string | null;
  checkDueAt: Date | null;
  currency: string;
}

/** The unfinished run; the first reading since the installation begins by itself, later ones are asked for. */
async function currentRun(shop: string, kind: SyncKind, asOf: Date): Promise<Run | null> {
  const { db } = forShop(shop);
  const installed = await db.shop.findUnique({ where: { shop } });
  if (!installed || installed.uninstalledAt) return null;
  const since = { kind, startedAt: { gte: installed.installedAt } };
  if ((await db.syncRun.count({ where: since })) === 0) await requestSync(shop, kind, asOf);
  const run = await db.syncRun.findFirst({ where: { kind, finishedAt: null } });
  if (!run) return null;
  const { id, bulkId, startedAt, checkDueAt } = run;
  return { id, shop, kind, startedAt, bulkId, checkDueAt, currency: installed.currency };
}

const note = (run: Run, data: object): Promise<unknown> =>
  forShop(run.shop).db.syncRun.updateMany({ where: { id: run.id, finishedAt: null }, data });

const COME_BACK_SECONDS = 10;

interface Patience {
  since: Date;
  minutes: number;
  failure: SyncFailure;
}

const forAnHour = (since: Date): Patience => ({ since, minutes: GIVE_UP_MINUTES, failure: 'unreachable' });

/** Comes back later, unless the patience for it is over. */
async function comeBack(
  run: Run,
  { since, minutes, failure }: Patience,
  seconds: number,
  why: string,
  asOf: Date,
): Promise<SyncStep> {
  if (asOf > minutesAfter(since, minutes)) {
    await failSync(run, failure, why, asOf);
    return 'failed';
  }
  await note(run, { checkDueAt: secondsAfter(asOf, seconds), failureDetail: why });
  return 'waiting';
}

async function start(run: Run, asOf: Date): Promise<SyncStep> {
  // A check time later than the start tells of an earlier attempt, which may have been killed after asking.
  const triedBefore = run.checkDueAt !== null && run.checkDueAt > run.startedAt;
  await note(run, { checkDueAt: secondsAfter(asOf, 60) });
  const found = triedBefore ? await findStarted(run.shop, run.kind, run.startedAt) : null;
  const started = found ? ({ kind: 'started', bulkId: found } as const) : await startBulk(run.shop, run.kind);
  switch (started.kind) {
    case 'started': {
      await note(run, {
        state: 'reading',
        bulkId: started.bulkId,
        checkDueAt: secondsAfter(asOf, POLL_SECONDS),
        failureDetail: null,
      });
      const objectsTotal = await estimateObjects(run.shop, run.kind);
      if (objectsTotal !== null) await note(run, { objectsTotal });
      return 'waiting';
    }
    case 'busy':
      return comeBack(
        run,
        forAnHour(run.startedAt),
        COME_BACK_SECONDS,
        'Shopify is busy with other bulk operations',
        asOf,
      );
    case 'later':
      return comeBack(run, forAnHour(run.startedAt), started.afterSeconds, started.reason, asOf);
    case 'forbidden':
      await failSync(run, 'forbidden', started.detail, asOf);
      return 'failed';
    case 'gone':
      await failSync(run, 'unreachable', 'The shop has no access token', asOf);
      return 'failed';
    case 'refused':
      await failSync(run, 'bulk-failed', started.detail, asOf);
      return 'failed';
  }
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
    if (error instanceof UnreadableFile) await failSync(run, error.failure, error.message, asOf);
    else if (error instanceof LinkExpired) await failSync(run, 'url-expired', error.message, asOf);
    else if (error instanceof FileUnreachable)
      return comeBack(run, forAnHour(bulk.completedAt), COME_BACK_SECONDS, error.message, asOf);
    else if (error instanceof FileBrokeOff) {
      const patience = {
        since: bulk.completedAt,
        minutes: BROKEN_OFF_MINUTES,
        failure: 'cut-short',
      } as const;
      return comeBack(run, patience, COME_BACK_SECONDS, error.message, asOf);
    }
    // Shopify or the database did not answer: the queue tries again, and the sweep after it.
    else throw error;
    return 'failed';
  }
}

/**
 * Takes a reading one step further: asked → reading → applying → done or failed. Each step may be repeated after
 * a crash and starts nothing twice. Throws where the queue has to try again.
 */
export async function advanceSync(shop: string, kind: SyncKind, asOf: Date): Promise<SyncStep> {
  const run = await currentRun(shop, kind, asOf);
  if (!run) return 'nothing-to-do';
  if (run.bulkId === null) return start(run, asOf);
  const bulk = await bulkState(shop, run.bulkId);
  switch (bulk.kind) {
    case 'working':
      await note(run, { objectsRead: bulk.objects, checkDueAt: secondsAfter(asOf, POLL_SECONDS) });
      return 'waiting';
    case 'completed':
      return apply(run, bulk, asOf);
    case 'later':
      return comeBack(run, forAnHour(asOf), bulk.afterSeconds, bulk.reason, asOf);
    case 'expired':
      await failSync(run, 'url-expired', 'The bulk operation has expired', asOf);
      return 'failed';
    case 'forbidden':
      await failSync(run, 'forbidden', bulk.detail, asOf);
      return 'failed';
    case 'gone':
      await failSync(run, 'unreachable', 'The shop has no access token', asOf);
      return 'failed';
    case 'failed':
      await failSync(run, 'bulk-failed', bulk.detail, asOf);
      return 'failed';
  }
}
