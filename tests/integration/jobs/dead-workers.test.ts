import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { startQueue } from '~/database/queue-schema.server';
import { clearGivenUpJobs, freeDeadWorkers, giveSignOfLife } from '~/database/worker-locks.server';
import { enqueue } from '~/jobs/queue.server';

const SHOP = 'maison.myshopify.com';

afterAll(disconnect);

beforeEach(async () => {
  await startQueue();
  await pool.query('delete from graphile_worker._private_jobs');
  await enqueue('publish', { shop: SHOP });
});

/** The worker takes the shop's job and is not heard of for a minute. */
const take = async (worker: string) => {
  await pool.query(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute'`,
    [worker],
  );
  await pool.query(
    `update graphile_worker._private_job_queues set locked_by = $1, locked_at = now() - interval '1 minute'`,
    [worker],
  );
};
const held = async () =>
  (await pool.query('select 1 from graphile_worker._private_job_queues where locked_by is not null'))
    .rowCount;

test('the queue of a worker that died is free again for others', async () => {
  await take('worker-killed');
  expect(await freeDeadWorkers()).toBe(1);
  expect(await held()).toBe(0);
});

test('a job that a dead worker held and that was asked for anew runs once and leaves nothing behind', async () => {
  await take('worker-killed');
  await enqueue('publish', { shop: SHOP });
  await freeDeadWorkers();
  expect(await clearGivenUpJobs()).toBe(1);
  const { rows } = await pool.query('select attempts from graphile_worker._private_jobs');
  expect(rows).toEqual([{ attempts: 0 }]);
});

test('a worker that lives keeps its jobs, however long they take', async () => {
  const life = giveSignOfLife();
  life.add('worker-busy');
  await expect
    .poll(
      async () =>
        (await pool.query(`select 1 from pg_locks where locktype = 'advisory' and objsubid = 1`)).rowCount,
    )
    .toBe(1);
  await take('worker-busy');
  expect(await freeDeadWorkers()).toBe(0);
  expect(await held()).toBe(1);
  await life.end();
  expect(await freeDeadWorkers()).toBe(1);
});

test('a worker that lost its connection shows itself again', async () => {
  const life = giveSignOfLife();
  life.add('worker-cut-off');
  const holders = () =>
    pool.query<{ pid: number }>(
      `select pid from pg_locks where locktype = 'advisory' and objsubid = 1 and granted`,
    );
  await expect.poll(async () => (await holders()).rowCount).toBe(1);
  const before = (await holders()).rows[0]?.pid;
  await pool.query('select pg_terminate_backend($1)', [before]);
  await expect
    .poll(async () => (await holders()).rows[0]?.pid ?? before, { timeout: 10_000 })
    .not.toBe(before);
  await life.end();
});
