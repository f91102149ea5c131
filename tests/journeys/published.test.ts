import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteCollection } from '../local-shopify/store/save-collection';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { readFirst } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';

let running: RunningApp;
let ingrid: Owner;
let browser: Browser;
let context: BrowserContext;
let window: MaisonWindow;

const store = () => running.shopify.store(ingrid.shop);
const SOON = { timeout: 30_000, interval: 100 };

function product(title: string): string {
  const found = [...store().products.values()].find((one) => one.title.startsWith(title));
  if (!found) throw new Error(`The maison does not sell ${title}`);
  return String(found.id);
}

const standing = () => ({ entries: store().metaobjects.size, collections: store().collections.size });

const card = () => window.app.locator('.Polaris-ShadowBevel', { hasText: 'At Shopify' }).first();

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await ingrid.sendJson('/app/castings/icon', {
    productIds: ['Harbour Coat, Navy', 'Harbour Coat, Black'].map(product),
    family: { kind: 'one', title: 'Harbour Coat' },
    permanentVariantIds: 'suggest',
    minimum: null,
    reason: 'People know us for it',
  });
  await ingrid.sendJson('/app/castings/supporting', {
    productIds: [product('Wax Care Kit')],
    category: 'Care',
    iconIds: [],
    reason: 'Keeps the coat alive',
  });
  browser = await openBrowser();
  const opened = await openWindow(browser, { width: 1280, height: 900 });
  ({ context } = opened);
  window = maisonWindow(opened.page, running);
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await running.close();
});

test('the owner sees what stands at Shopify and opens a collection there', async () => {
  await expect.poll(standing, SOON).toEqual({ entries: 1, collections: 2 });
  await window.open('/settings');
  await card().getByText('Published: 1 icon and 3 products with a role.').waitFor();
  const link = card().getByRole('link', { name: 'Care' });
  expect(await link.getAttribute('href')).toMatch(/\/store\/maison\/collections\/\d+$/);
});

test('a collection that somebody deleted is named, and made again when the owner asks', async () => {
  const icons = [...store().collections.values()].find(({ title }) => title === 'Icons');
  deleteCollection(store(), icons?.id ?? 0);
  // As the daily comparison writes it down.
  await running.database.rows(
    "update published_collection set state = 'refused', failure = 'deleted', shopify_id = null where kind = 'icons'",
  );
  await window.open('/settings');
  await card().getByText('somebody deleted it in Shopify').waitFor();
  await card().getByRole('button', { name: 'Try again' }).click();
  await expect.poll(standing, SOON).toEqual({ entries: 1, collections: 2 });
});

test('everything goes when the owner says so, after being asked, and comes back', async () => {
  await window.open('/settings');
  await card().getByRole('button', { name: 'Remove everything from Shopify' }).click();
  const dialog = window.app.getByRole('dialog');
  await dialog.getByText('Your universe stays here').waitFor();
  expect(await axeViolations(window.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove everything from Shopify' }).click();
  await expect.poll(standing, SOON).toEqual({ entries: 0, collections: 0 });
  await card().getByText('because it was removed').waitFor();
  await card().getByRole('button', { name: 'Publish again' }).click();
  await expect.poll(standing, SOON).toEqual({ entries: 1, collections: 2 });
});
