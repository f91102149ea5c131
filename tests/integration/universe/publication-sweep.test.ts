import { beforeAll, beforeEach, expect, test } from 'vitest';
import { timetable } from '~/jobs/timetable.server';
import { db, emptyStage, harbourCoat, later, rows, SHOP, twoHouses } from '../../setup/casting-stage';

const DAY = 24 * 60;

beforeAll(twoHouses);
beforeEach(emptyStage);

/** Jobs that wake for the shop when the clock says so. */
async function wokenAt(minutes: number): Promise<string[]> {
  await rows.run`delete from graphile_worker._private_jobs where ${SHOP} <> ''`;
  for (const sweep of timetable.filter(({ name }) => name.startsWith('publications')))
    await sweep.run(later(minutes));
  const jobs = await rows.sql<{ task: string }>`
    select task_identifier as task from graphile_worker.jobs where key like ${`%:${SHOP}`} and ${SHOP} <> ''`;
  return jobs.map(({ task }) => task);
}

test('what is published is compared with Shopify once a day, and only where something is', async () => {
  expect(await wokenAt(0)).toEqual([]);
  await harbourCoat();
  await db.publication.updateMany({ data: { state: 'published' } });
  expect(await wokenAt(1)).toEqual(['reconcile-publications']);
  await db.shop.updateMany({ data: { publicationsCheckedAt: later(1) } });
  expect(await wokenAt(DAY)).toEqual([]);
  expect(await wokenAt(DAY + 1)).toEqual(['reconcile-publications']);
});
