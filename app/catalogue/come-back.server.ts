import { forShop } from '~/database/for-shop.server';
import { failSync, type CurrentRun } from './finish-sync.server';
import {
  GIVE_UP_MINUTES,
  LONGEST_RUN_MINUTES,
  minutesAfter,
  secondsAfter,
  type SyncFailure,
} from './sync-run';

/** How long something is tried, from when on, and what it is called in the end. */
export interface Patience {
  since: Date;
  minutes: number;
  failure: SyncFailure;
}

export const forAnHour = (since: Date): Patience => ({
  since,
  minutes: GIVE_UP_MINUTES,
  failure: 'unreachable',
});

export const forADay = (since: Date): Patience => ({
  since,
  minutes: LONGEST_RUN_MINUTES,
  failure: 'unreachable',
});

/** Writes something down about an unfinished run. */
export const note = (
  run: CurrentRun,
  data: Parameters<ReturnType<typeof forShop>['db']['syncRun']['updateMany']>[0]['data'],
): Promise<unknown> =>
  forShop(run.shop).db.syncRun.updateMany({ where: { id: run.id, finishedAt: null }, data });

/** Comes back later, unless the patience for it is over. */
export async function comeBack(
  run: CurrentRun,
  { since, minutes, failure }: Patience,
  seconds: number,
  why: string,
  asOf: Date,
): Promise<'waiting' | 'failed'> {
  if (asOf > minutesAfter(since, minutes)) {
    await failSync(run, failure, why, asOf);
    return 'failed';
  }
  await note(run, { checkDueAt: secondsAfter(asOf, seconds), failureDetail: why });
  return 'waiting';
}

/** What to do about Shopify not answering: come back, or give up where coming back would not help. */
export async function notAnswered(
  run: CurrentRun,
  answer:
    | { kind: 'later'; reason: string; afterSeconds: number }
    | { kind: 'forbidden'; detail: string }
    | { kind: 'gone' },
  patience: Patience,
  asOf: Date,
): Promise<'waiting' | 'failed'> {
  if (answer.kind === 'later') return comeBack(run, patience, answer.afterSeconds, answer.reason, asOf);
  if (answer.kind === 'forbidden') await failSync(run, 'forbidden', answer.detail, asOf);
  else await failSync(run, 'unreachable', 'The shop has no access token', asOf);
  return 'failed';
}
