import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { settleShopMatter } from '~/catalogue/shop-matters.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { fulfilCompliance } from '~/shopify/compliance.server';
import { shopUninstalled, welcomeShop } from '~/shopify/installation.server';
import { SHOP_TABLES } from '~/shopify/shop-tables';
import { noFaults } from '../../local-shopify/control/faults';
import type { Running } from '../../local-shopify/start';
import { connectedStores, holdToken } from '../../setup/connected-store';
import { mirrorMaison, seed } from '../../setup/mirrored-maison';

const SHOP = seed.shop.domain;
let shopify: Running;

beforeAll(async () => {
  shopify = await connectedStores([seed]);
});

afterAll(disconnect);

beforeEach(async () => {
  await pool.query(`truncate shop, ${SHOP_TABLES.filter((table) => table !== 'shop').join(', ')}`);
  await pool.query('delete from graphile_worker._private_jobs');
  shopify.server.faults = noFaults();
  shopify.server.install(SHOP);
  await holdToken(shopify, SHOP);
});

const shopRow = () => forShop(SHOP).db.shop.findUniqueOrThrow({ where: { shop: SHOP } });
const tokens = async () => (await pool.query('select 1 from session where shop = $1', [SHOP])).rowCount;
const after = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000);
const rowsLeft = async () => {
  const left: Record<string, number> = {};
  for (const table of SHOP_TABLES) {
    const count = (await pool.query(`select 1 from "${table}" where shop = $1`, [SHOP])).rowCount ?? 0;
    if (count > 0) left[table] = count;
  }
  return left;
};

test('welcoming a shop twice installs it once', async () => {
  await welcomeShop(SHOP);
  const first = await shopRow();
  await welcomeShop(SHOP);
  expect(await shopRow()).toEqual(first);
  expect(first).toMatchObject({
    name: 'Atelier Sande',
    currency: 'EUR',
    timeZone: 'Europe/Oslo',
    generation: 1,
  });
});

test('granting access to orders asks for them at once', async () => {
  await welcomeShop(SHOP);
  await pool.query('delete from graphile_worker._private_jobs');
  shopify.server.grantScopes(SHOP, ['read_orders']);
  await settleShopMatter(SHOP, { kind: 'scopes' });
  expect((await shopRow()).grantedScopes).toContain('read_orders');
  const asked = await pool.query(
    `select 1 from graphile_worker._private_jobs where payload->>'kind' = 'orders'`,
  );
  expect(asked.rowCount).toBe(1);
  await settleShopMatter(SHOP, { kind: 'scopes' });
  shopify.server.revokeScopes(SHOP, ['read_orders']);
  await settleShopMatter(SHOP, { kind: 'scopes' });
  expect((await shopRow()).grantedScopes).not.toContain('read_orders');
});

test('an uninstall that arrives after the reinstall changes nothing', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  expect(await shopUninstalled(SHOP, after(installedAt, -60))).toBe('older-than-installation');
  expect((await shopRow()).uninstalledAt).toBeNull();
  expect(await tokens()).toBe(1);
});

/** The store's owner takes the app out and puts it in again before the app has heard of either. */
async function leaveAndComeBack(): Promise<void> {
  shopify.server.uninstall(SHOP);
  shopify.server.install(SHOP);
  await holdToken(shopify, SHOP);
}

test('a shop that came back before the news of its leaving begins anew and keeps its tokens', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  await leaveAndComeBack();
  await welcomeShop(SHOP);
  await pool.query('delete from graphile_worker._private_jobs');
  expect(await shopUninstalled(SHOP, after(installedAt, 1))).toBe('came-back');
  expect(await shopRow()).toMatchObject({ generation: 2, uninstalledAt: null });
  expect(await tokens()).toBe(1);
  const jobs = await pool.query<{ task_identifier: string }>(
    'select task_identifier from graphile_worker.jobs',
  );
  expect(jobs.rows.map((row) => row.task_identifier).sort()).toEqual(['prepare-store', 'sync']);
});

test('a shop that came back and was not visited since has left until somebody opens the app', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  shopify.server.uninstall(SHOP);
  shopify.server.install(SHOP);
  expect(await shopUninstalled(SHOP, after(installedAt, 1))).toBe('uninstalled');
  expect(await tokens()).toBe(0);
  await holdToken(shopify, SHOP);
  await welcomeShop(SHOP);
  expect(await shopRow()).toMatchObject({ generation: 2, uninstalledAt: null });
});

test('while Shopify does not say whether the shop has left, its sessions stay and the news is kept', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  shopify.server.faults.api = { status: 503 };
  await expect(shopUninstalled(SHOP, after(installedAt, 1))).rejects.toThrow('failing');
  expect((await shopRow()).uninstalledAt).toBeNull();
  expect(await tokens()).toBe(1);
});

test('forgetting a shop leaves no row of it, and another shop whole', async () => {
  await mirrorMaison(SHOP, { orders: true });
  const { installedAt } = await shopRow();
  await pool.query(
    `insert into category (id, shop, name, created_at) values (gen_random_uuid(), 'stranger.myshopify.com', 'Theirs', now())`,
  );
  shopify.server.uninstall(SHOP);
  await shopUninstalled(SHOP, after(installedAt, 30));
  await fulfilCompliance(SHOP, { topic: 'shop/redact', orderIds: [] }, after(installedAt, 60));
  expect(await rowsLeft()).toEqual({});
  expect((await pool.query('select 1 from category')).rowCount).toBe(1);
});

const DAY = 24 * 60 * 60;

test('a redaction deletes nothing of a shop that came back before it', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  for (const days of [-2, 2])
    await fulfilCompliance(SHOP, { topic: 'shop/redact', orderIds: [] }, after(installedAt, days * DAY));
  expect(await rowsLeft()).toEqual({ cost_budget: 1, shop: 1 });
  expect(await tokens()).toBe(1);
});

test('a redaction forgets a shop whose uninstall was lost on its way', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  await pool.query('truncate session');
  await fulfilCompliance(SHOP, { topic: 'shop/redact', orderIds: [] }, after(installedAt, 2 * DAY));
  expect(await rowsLeft()).toEqual({});
});

test('while Shopify does not say whether the shop has the app, nothing is forgotten', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  shopify.server.faults.api = { status: 503 };
  const redaction = fulfilCompliance(SHOP, { topic: 'shop/redact', orderIds: [] }, after(installedAt, DAY));
  await expect(redaction).rejects.toThrow('failing');
  shopify.server.faults.api = {};
  expect(await rowsLeft()).toEqual({ cost_budget: 1, shop: 1 });
});

test('redacting a customer deletes the lines of the orders it names, and keeps no person', async () => {
  await mirrorMaison(SHOP, { orders: true });
  const [line] = await forShop(SHOP).db.orderLine.findMany({ take: 1 });
  if (!line) throw new Error('The maison has no orders');
  await fulfilCompliance(SHOP, { topic: 'customers/redact', orderIds: [line.orderId] }, new Date(seed.today));
  expect(await forShop(SHOP).db.orderLine.count({ where: { orderId: line.orderId } })).toBe(0);
  expect(await forShop(SHOP).db.orderLine.count()).toBeGreaterThan(0);
  const [kept] = await forShop(SHOP).db.complianceRequest.findMany();
  expect(kept).toMatchObject({ topic: 'customers/redact', orderIds: [line.orderId] });
});

test('an uninstall ends sessions and readings; coming back is a new generation that reads anew', async () => {
  await welcomeShop(SHOP);
  const { installedAt } = await shopRow();
  await forShop(SHOP).db.syncRun.create({
    data: { shop: SHOP, kind: 'catalogue', state: 'reading', startedAt: installedAt },
  });
  shopify.server.uninstall(SHOP);
  expect(await shopUninstalled(SHOP, after(installedAt, 1))).toBe('uninstalled');
  expect(await tokens()).toBe(0);
  expect((await forShop(SHOP).db.syncRun.findFirstOrThrow()).failure).toBe('uninstalled');
  await expect(welcomeShop(SHOP)).rejects.toThrow('gone');
  await pool.query('delete from graphile_worker._private_jobs');
  shopify.server.install(SHOP);
  await holdToken(shopify, SHOP);
  await welcomeShop(SHOP);
  expect(await shopRow()).toMatchObject({ generation: 2, uninstalledAt: null });
  const asked = await pool.query(`select 1 from graphile_worker.jobs where task_identifier = 'sync'`);
  expect(asked.rowCount).toBe(1);
});
