import { forShop } from '~/database/for-shop.server';
import { syncProgress, type SyncProgress } from './sync-progress';
import { syncFailure, type SyncFailure, type SyncKind, type SyncState } from './sync-run';

/** The newest reading of a kind, for pages. */
export interface LatestSync {
  state: SyncState;
  startedAt: Date;
  finishedAt: Date | null;
  progress: SyncProgress;
  failure: SyncFailure | null;
  failureDetail: string | null;
}

/** Null where the shop has never been read. */
export async function latestSync(shop: string, kind: SyncKind, asOf: Date): Promise<LatestSync | null> {
  const run = await forShop(shop).db.syncRun.findFirst({ where: { kind }, orderBy: { startedAt: 'desc' } });
  if (!run) return null;
  const state = run.state as SyncState;
  const { objectsRead, objectsTotal, startedAt, finishedAt, failureDetail } = run;
  return {
    state,
    startedAt,
    finishedAt,
    progress: syncProgress({ state, objectsRead, objectsTotal, startedAt }, asOf),
    failure: syncFailure(run.failure),
    failureDetail,
  };
}
