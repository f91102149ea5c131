import { INGRID, later, rows, SHOP, twoHouses } from '../../../setup/casting-stage';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { removeDrop } from '~/universe/lineage/remove-drop.server';
import { saveDrop } from '~/universe/lineage/save-drop.server';
import { emptyLineage } from '../../../setup/lineage-stage';

beforeAll(twoHouses);
beforeEach(emptyLineage);

/** Whether demand was to be known anew since the last look. */
async function knownAnew(): Promise<boolean> {
  const jobs = await rows.sql<{ key: string }>`
    delete from graphile_worker._private_jobs where key = ${`know:${SHOP}`} and ${SHOP} <> '' returning key`;
  return jobs.length > 0;
}

test('another day of a drop has demand known anew, which successors inherit up to their launch', async () => {
  const entry = { title: 'Lighthouse season', launchesOn: '2026-12-04', note: '' };
  const saved = await saveDrop(SHOP, { id: null, seen: 0, entry }, INGRID, later(1));
  if (saved.kind !== 'saved') throw new Error(`Not saved: ${saved.kind}`);
  const { id } = saved;
  await knownAnew();
  await saveDrop(SHOP, { id, seen: 1, entry: { ...entry, note: 'Night' } }, INGRID, later(2));
  expect(await knownAnew()).toBe(false);
  await saveDrop(SHOP, { id, seen: 2, entry: { ...entry, launchesOn: '2026-12-05' } }, INGRID, later(3));
  expect(await knownAnew()).toBe(true);
  await removeDrop(SHOP, { id, seen: 3 }, INGRID, later(4));
  expect(await knownAnew()).toBe(true);
});
