import { forShop } from '~/database/for-shop.server';
import { endJobs, waitingJobs } from '~/database/queue-rows.server';
import { recordPromiseDays } from '~/stock-guard/board/promise-days.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { queueOf, type Tasks } from './tasks';

type Told = Tasks['assess'];

/**
 * What waits behind a look at named variants for the same cause is looked at along with it: in a sale a store's jobs
 * would otherwise come faster than they go. Jobs that were taken along end after the work is done, so that a process
 * killed before leaves them waiting.
 */
async function look({ shop, variantIds, due, cause }: Told, asOf: Date): Promise<void> {
  if (!variantIds) {
    await assess(shop, due ? 'due' : null, cause, asOf);
    return;
  }
  const waiting = await waitingJobs('assess', queueOf('assess', shop));
  const along = waiting.filter(({ payload }) => (payload as Told).cause === cause);
  const all = new Set([variantIds, ...along.map(({ payload }) => (payload as Told).variantIds ?? [])].flat());
  await assess(shop, [...all].map(BigInt), cause, asOf);
  await endJobs(along);
}

/** Looks at promises after stock, castings or policies changed, and when a settle time, a snooze or a promised day is over. */
export async function run(told: Told, asOf: Date): Promise<void> {
  await look(told, asOf);
  // What is an icon since a moment ago has a past, too.
  if (told.cause === 'casting') await recordPromiseDays(forShop(told.shop), 'new-icons', asOf);
}
