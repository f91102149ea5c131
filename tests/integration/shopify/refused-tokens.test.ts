import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { now } from '~/clock.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { ask } from '~/shopify/gateway.server';
import { ReadShopDocument } from '~/shopify/generated/graphql';
import { welcomeShop } from '~/shopify/installation.server';
import { SHOP_TABLES } from '~/shopify/shop-tables';
import { noFaults } from '../../local-shopify/control/faults';
import type { Running } from '../../local-shopify/start';
import { connectedStores, holdToken } from '../../setup/connected-store';
import { eventually } from '../../setup/eventually';
import { seed } from '../../setup/mirrored-maison';

const SHOP = seed.shop.domain;
let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([seed]);
});

afterAll(disconnect);

beforeEach(async () => {
  await pool.query(`truncate ${SHOP_TABLES.join(', ')}, session`);
  await pool.query('delete from graphile_worker._private_jobs');
  await holdToken(shopify, SHOP);
  await welcomeShop(SHOP);
  shopify.server.log.splice(0);
});

const refreshes = () => shopify.server.log.filter(({ path }) => path === '/admin/oauth/access_token').length;
const refusals = () => shopify.server.log.filter(({ status }) => status === 401).length;
const tokens = async () => (await pool.query('select 1 from session where shop = $1', [SHOP])).rowCount;
const latestRun = () => forShop(SHOP).db.syncRun.findFirst({ orderBy: { startedAt: 'desc' } });

/** Shopify counts the access token no longer, an hour before the app expects it; the refresh token is still good. */
const endAccess = (): void => shopify.server.tokens.expire(SHOP);
/** Neither of the tokens counts any more. */
const revoke = (): void => shopify.server.tokens.revoke(SHOP);

async function finishReading(): Promise<{ state: string; failure: string | null } | undefined> {
  await eventually(async () => {
    await advanceSync(SHOP, 'catalogue', now());
    return (await latestRun())?.finishedAt != null;
  }, 'the reading ends');
  const run = await latestRun();
  return run ? { state: run.state, failure: run.failure } : undefined;
}

test('an access token that ends in the middle of a reading is replaced once, and the reading goes on', async () => {
  await advanceSync(SHOP, 'catalogue', now());
  endAccess();
  expect(await finishReading()).toEqual({ state: 'done', failure: null });
  expect(refusals()).toBe(1);
  expect(refreshes()).toBe(1);
});

test('two processes that are refused at once replace the token once, and both go on', async () => {
  endAccess();
  // A fresh copy of every module has pools and turns of its own, as another process has.
  vi.resetModules();
  const other = await import('~/shopify/gateway.server');
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => ask(SHOP, ReadShopDocument, {})),
    ...Array.from({ length: 4 }, () => other.ask(SHOP, ReadShopDocument, {})),
  ]);
  expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'answered'));
  expect(refusals()).toBeGreaterThan(1);
  expect(refreshes()).toBe(1);
  await (await import('~/database/client.server')).disconnect();
});

test('tokens revoked in the middle of a reading end it and every session, and the next visit reads again', async () => {
  await advanceSync(SHOP, 'catalogue', now());
  revoke();
  expect(await finishReading()).toEqual({ state: 'failed', failure: 'unreachable' });
  expect(await tokens()).toBe(0);
  expect(refusals()).toBe(1);
  expect(refreshes()).toBe(1);
  await holdToken(shopify, SHOP);
  expect(await ask(SHOP, ReadShopDocument, {})).toMatchObject({ kind: 'answered' });
});

test('while Shopify cannot replace a refused token, the question waits and no session is lost', async () => {
  endAccess();
  shopify.server.faults = { ...noFaults(), tokens: { status: 503 } };
  expect(await ask(SHOP, ReadShopDocument, {})).toMatchObject({ kind: 'later' });
  expect(await tokens()).toBe(1);
  shopify.server.faults = noFaults();
  expect(await ask(SHOP, ReadShopDocument, {})).toMatchObject({ kind: 'answered' });
});
