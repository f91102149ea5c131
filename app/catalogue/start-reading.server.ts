import { findStarted, startBulk } from './bulk-operation.server';
import { comeBack, forAnHour, notAnswered, note } from './come-back.server';
import { estimateObjects } from './estimate-objects.server';
import { failSync, type CurrentRun } from './finish-sync.server';
import { POLL_SECONDS, secondsAfter } from './sync-run';

const BUSY_SECONDS = 10;
/** A start that takes longer than this has died on the way, and is looked for. */
const START_SECONDS = 60;

/** Asks Shopify for the bulk operation of a run, once, also where an earlier process died while asking. */
export async function startReading(
  run: CurrentRun & { checkDueAt: Date | null },
  asOf: Date,
): Promise<'waiting' | 'failed'> {
  // A check time later than the start tells of an earlier attempt.
  const triedBefore = run.checkDueAt !== null && run.checkDueAt > run.startedAt;
  await note(run, { checkDueAt: secondsAfter(asOf, START_SECONDS) });
  const found = triedBefore ? await findStarted(run.shop, run.kind, run.startedAt) : null;
  const started = found ? ({ kind: 'started', bulkId: found } as const) : await startBulk(run.shop, run.kind);
  const patience = forAnHour(run.startedAt);
  switch (started.kind) {
    case 'started':
      break;
    case 'busy':
      return comeBack(run, patience, BUSY_SECONDS, 'Shopify is busy with other bulk operations', asOf);
    case 'refused':
      await failSync(run, 'bulk-failed', started.detail, asOf);
      return 'failed';
    default:
      return notAnswered(run, started, patience, asOf);
  }
  const checkDueAt = secondsAfter(asOf, POLL_SECONDS);
  await note(run, { state: 'reading', bulkId: started.bulkId, checkDueAt, failureDetail: null });
  const objectsTotal = await estimateObjects(run.shop, run.kind);
  if (objectsTotal !== null) await note(run, { objectsTotal });
  return 'waiting';
}
