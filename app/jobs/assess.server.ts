import { forShop } from '~/database/for-shop.server';
import { endJobs, waitingJobs } from '~/database/queue-rows.server';
import { recordPromiseDays } from '~/stock-guard/board/promise-days.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { queueOf, type Tasks } from './tasks';

type Told = Tasks['assess'];

/**
 * Looks at promises after stock, castings or policies changed, and when a settle time, a snooze or a promised day is over. What waits behind it
 * for the same cause is looked at along with it: in a sale a store's jobs would otherwise come faster than they go.
 * Jobs that were taken along end after the work is done, so that a process killed before leaves them waiting.
 */
export async function run({ shop, variantIds, due, cause }: Told, asOf: Date): Promise<void> {
  if (!variantIds) {
    await assess(shop, due ? 'due' : null, cause, asOf);
    return;
  }
  const waiting = await waitingJobs('assess', queueOf('assess', shop));
  const along = waiting.filter(({ payload }) => (payload as Told).cause === cause);
  const all = new Set([variantIds, ...along.map(({ payload }) => (payload as Told).variantIds ?? [])].flat());
  await assess(shop, [...all].map(BigInt), cause, asOf);
  // What is an icon since a moment ago has a past, too.
  if (cause === 'casting') await recordPromiseDays(forShop(shop), 'new-icons', asOf);
  await endJobs(along);
}
