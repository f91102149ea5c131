import { beforeAll, expect, test } from 'vitest';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { later, rows, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import { emptyUniverse, writeEdition } from '../../../setup/published-stage';
import type { Running } from '../../../local-shopify/start';

/** A bucket that two calls would empty. */
const plan = { maximumAvailable: 250, restoreRate: 500 };
const EDITIONS = 40;

let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([seed], { plan });
  await mirrorMaison(SHOP, { orders: false });
  await emptyUniverse();
  await prepareStore(SHOP, later(0));
});

test('many entries are sent in full calls, and Shopify never has to say no', async () => {
  for (let place = 0; place < EDITIONS; place += 1)
    await writeEdition({ title: `Edition ${String(place)}`, handle: `e${String(place)}`, iconIds: [] });
  shopify.server.log.splice(0);
  await publishDue(SHOP, later(3));
  expect(await rows.db.publishedEntry.count({ where: { state: 'published' } })).toBe(EDITIONS);
  const calls = shopify.server.log.filter(({ operation }) => operation?.startsWith('Save'));
  // A call that Shopify had refused for its budget would have been sent again.
  expect(calls).toHaveLength(EDITIONS / 10);
  const cost = calls.reduce((sum, call) => sum + (call.cost ?? 0), 0);
  expect(cost).toBeGreaterThan(plan.maximumAvailable);
});
