import { afterAll, beforeEach, expect, test } from 'vitest';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { startQueue } from '~/database/queue-schema.server';
import { run } from '~/jobs/assess.server';
import { enqueue } from '~/jobs/queue.server';
import {
  HARBOUR_COAT,
  MAISON,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
  WEDNESDAY,
} from '../../setup/guarded-maison';

const [first = 0n, second = 0n, third = 0n] = Object.keys(HARBOUR_COAT.sizes).map((size) =>
  variantOf(HARBOUR_COAT, size),
);

beforeEach(async () => {
  await startQueue();
  await pool.query('delete from graphile_worker._private_jobs');
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  for (const variant of [first, second, third]) await setStock(variant, 0);
});

afterAll(disconnect);

const lookAt = (variant: bigint, cause: 'stock' | 'casting' = 'stock') =>
  enqueue('assess', { shop: MAISON, variantIds: [String(variant)], cause });
const runFirst = () => run({ shop: MAISON, variantIds: [String(first)], cause: 'stock' }, WEDNESDAY);
const waiting = async () =>
  (
    await pool.query<{ ids: string }>(
      `select payload->>'variantIds' as ids from graphile_worker._private_jobs`,
    )
  ).rows;
const settling = async () =>
  (await forShop(MAISON).db.incident.findMany({ orderBy: { variantId: 'asc' } })).map(
    ({ variantId }) => variantId,
  );

test('what waits behind an assessment is assessed along with it', async () => {
  await lookAt(second);
  await lookAt(third);
  await runFirst();
  expect(await settling()).toEqual([first, second, third]);
  expect(await waiting()).toEqual([]);
});

test('a job of another cause, and one that failed before, keep waiting', async () => {
  await lookAt(second);
  await pool.query('update graphile_worker._private_jobs set attempts = 1');
  await lookAt(third, 'casting');
  await runFirst();
  expect(await settling()).toEqual([first]);
  expect(await waiting()).toHaveLength(2);
});

test('an assessment that fails leaves everything waiting', async () => {
  await lookAt(second);
  await pool.query('alter table incident rename to hidden');
  await expect(runFirst()).rejects.toThrow();
  await pool.query('alter table hidden rename to incident');
  expect(await waiting()).toHaveLength(1);
});
