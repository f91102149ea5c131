import type { SyncState } from './sync-run';

export interface RunFacts {
  state: SyncState;
  objectsRead: number;
  objectsTotal: number | null;
  startedAt: Date;
}

/** What a progress bar shows. `share` runs from 0 to 1; `secondsLeft` is null until there is something to go by. */
export interface SyncProgress {
  objectsRead: number;
  objectsTotal: number | null;
  share: number;
  secondsLeft: number | null;
}

/** Shopify writes the file first, then we read it: two halves of one bar. */
const WRITTEN = 0.5;
/** Nothing is predicted from less than this much of the way. */
const ENOUGH_TO_PREDICT = 0.03;

function shareOf({ state, objectsRead, objectsTotal }: RunFacts): number {
  if (state === 'done') return 1;
  const part = objectsTotal ? Math.min(1, objectsRead / objectsTotal) : 0;
  if (state === 'reading') return part * WRITTEN;
  return state === 'applying' ? WRITTEN + part * (1 - WRITTEN) : 0;
}

/** How far a run is, and how long it will still take at its own pace so far. */
export function syncProgress(run: RunFacts, asOf: Date): SyncProgress {
  const share = shareOf(run);
  const elapsed = Math.max(0, (asOf.getTime() - run.startedAt.getTime()) / 1000);
  return {
    objectsRead: run.objectsRead,
    objectsTotal: run.objectsTotal,
    share,
    secondsLeft: share < ENOUGH_TO_PREDICT ? null : Math.ceil((elapsed * (1 - share)) / share),
  };
}
