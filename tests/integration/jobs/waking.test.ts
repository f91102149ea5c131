import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { startQueue } from '~/database/queue-schema.server';
import { enqueue, wake } from '~/jobs/queue.server';

const SHOP = 'maison.myshopify.com';

afterAll(disconnect);

beforeEach(async () => {
  await startQueue();
  await pool.query('delete from graphile_worker._private_jobs');
});

const jobs = async () =>
  (
    await pool.query<{ attempts: number; waits: boolean }>(
      'select attempts, run_at > now() as waits from graphile_worker._private_jobs order by id',
    )
  ).rows;
/** The job failed three times and is to be tried again in a minute. */
const failThrice = () =>
  pool.query(`update graphile_worker._private_jobs set attempts = 3, run_at = now() + interval '1 minute'`);

test('a sweep leaves a job that failed to wait for its next try', async () => {
  await enqueue('re-read', { shop: SHOP });
  await failThrice();
  await wake('re-read', { shop: SHOP });
  expect(await jobs()).toEqual([{ attempts: 3, waits: true }]);
});

test('something new is looked at now, even while an older try waits', async () => {
  await enqueue('re-read', { shop: SHOP });
  await failThrice();
  await enqueue('re-read', { shop: SHOP });
  expect(await jobs()).toEqual([{ attempts: 0, waits: false }]);
});

test('a sweep begins anew where a job was given up', async () => {
  await enqueue('re-read', { shop: SHOP });
  await pool.query('update graphile_worker._private_jobs set attempts = max_attempts');
  await wake('re-read', { shop: SHOP });
  expect((await jobs()).at(-1)).toEqual({ attempts: 0, waits: false });
});
