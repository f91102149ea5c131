import { beforeAll, expect, test } from 'vitest';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import { castMany } from '~/universe/casting/cast-many.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { MOST_PER_CALL } from '~/universe/published/publication-rules';
import { publishDue } from '~/universe/published/publish.server';
import type { Running } from '../../local-shopify/start';
import { db, INGRID, later, SHOP } from '../../setup/casting-stage';
import { connectedStores } from '../../setup/connected-store';
import { mirrorMaison, seed } from '../../setup/mirrored-maison';

/** A bucket that the calls would empty; the dearest question, for collections of ours, just fits in. */
const plan = { maximumAvailable: 60, restoreRate: 100 };
/** A supporting character says its role and its category. */
const METAFIELDS = 2;

let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([seed], { plan });
  await mirrorMaison(SHOP, { orders: false });
  await prepareStore(SHOP, later(0));
});

test('a casting of the whole store is published in full calls, and Shopify never has to say no', async () => {
  const as = { way: 'supporting' as const, category: 'All', iconIds: [] };
  await castMany(SHOP, { selection: {}, as, reason: 'The whole store' }, INGRID, later(1));
  while ((await carryOutCastings(SHOP, later(2))) === 'more');
  shopify.server.log.splice(0);
  await publishDue(SHOP, later(3));
  const products = seed.products.length;
  expect(await db.publication.count({ where: { state: 'published' } })).toBe(products);
  const calls = shopify.server.log.filter(({ operation }) => operation === 'SetMetafields');
  // A call that Shopify had refused for its budget would have been sent again. The last one is the list of icons.
  expect(calls).toHaveLength(Math.ceil(products / Math.floor(MOST_PER_CALL / METAFIELDS)) + 1);
  const cost = calls.reduce((sum, call) => sum + (call.cost ?? 0), 0);
  expect(cost).toBeGreaterThan(plan.maximumAvailable);
});
