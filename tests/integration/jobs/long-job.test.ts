import { afterAll, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { freeDeadWorkers } from '~/database/worker-locks.server';
import { enqueue } from '~/jobs/queue.server';
import { startWorker } from '~/jobs/worker.server';

const SHOP = 'maison.myshopify.com';

afterAll(disconnect);

/** Jobs that somebody works on, dated back beyond any grace: a minute ago. */
const underWay = async () =>
  (
    await pool.query<{ locked_by: string }>(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'
       where locked_by is not null returning locked_by`,
    )
  ).rows;

test('a job that takes longer than any grace stays with the worker that runs it', async () => {
  const worker = await startWorker(1);
  try {
    await forShop(SHOP).transaction(async (rows) => {
      // The job waits for this lock as long as the test holds it.
      await rows.lock('casting');
      await enqueue('cast-many', { shop: SHOP });
      await expect.poll(async () => (await underWay()).length, { timeout: 15_000 }).toBe(1);
      expect(await freeDeadWorkers()).toBe(0);
      expect(await underWay()).toHaveLength(1);
    });
  } finally {
    await worker.stop();
  }
});
