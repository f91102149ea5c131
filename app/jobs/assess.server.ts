import { forShop } from '~/database/for-shop.server';
import { endJobs, waitingJobs, type WaitingJob } from '~/database/queue-rows.server';
import { recordPromiseDays } from '~/stock-guard/board/promise-days.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { queueOf, type Tasks } from './tasks';

type Told = Tasks['assess'];

/** Variants looked at in one assessment; castings of many products wait behind each other with thousands each. */
const MOST_ALONG = 10_000;

/** The jobs for the same cause that wait, as far as their variants can be looked at along with these. */
async function alongOf({
  shop,
  variantIds = [],
  cause,
}: Told): Promise<{ ids: bigint[]; jobs: WaitingJob[] }> {
  const ids = new Set(variantIds);
  const jobs: WaitingJob[] = [];
  for (const job of await waitingJobs('assess', queueOf('assess', shop))) {
    const told = job.payload as Told;
    if (told.cause !== cause) continue;
    const more = told.variantIds ?? [];
    if (ids.size + more.length > MOST_ALONG) break;
    for (const id of more) ids.add(id);
    jobs.push(job);
  }
  return { ids: [...ids].map(BigInt), jobs };
}

/**
 * What waits behind a look at named variants for the same cause is looked at along with it: in a sale a store's jobs
 * would otherwise come faster than they go. Jobs that were taken along end after the work is done, so that a process
 * killed before leaves them waiting.
 */
async function look(
  told: Told,
  record: (among: bigint[] | null) => Promise<void>,
  asOf: Date,
): Promise<void> {
  const { shop, variantIds, due, cause } = told;
  if (!variantIds) {
    await assess(shop, due ? 'due' : null, cause, asOf);
    await record(null);
    return;
  }
  const { ids, jobs } = await alongOf(told);
  await assess(shop, ids, cause, asOf);
  await record(ids);
  await endJobs(jobs);
}

/** Looks at promises after stock, castings or policies changed, and when a settle time, a snooze or a promised day is over. */
export async function run(told: Told, asOf: Date): Promise<void> {
  // What is an icon since a moment ago has a past, too.
  const record = async (newAmong: bigint[] | null): Promise<void> => {
    if (told.cause === 'casting') await recordPromiseDays(forShop(told.shop), { newAmong }, asOf);
  };
  await look(told, record, asOf);
}
