import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { castFour } from '../setup/cast-four';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, untilShown, type MaisonWindow } from './maison-window';

let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let ingrid: MaisonWindow;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders', 'read_inventory_transfers']);
  const owner = ownerOf(running);
  await readFirst(running, owner);
  await owner.send('/app/settings/alerts', { settleMinutes: '0', defaultMinimum: '5' });
  await castFour(owner, running.shopify.store(owner.shop));
  await untilCalm(running);
  browser = await openBrowser();
  const opened = await openWindow(browser);
  ({ context } = opened);
  ingrid = maisonWindow(opened.page, running);
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await running.close();
});

const openIncidents = async (): Promise<number> =>
  (await running.database.rows(`select 1 from incident where state = 'open'`)).length;
const leadTime = () => ingrid.app.getByRole('textbox', { name: /^Lead time/ });

test('a lead time of ten thousand days is refused beside its field, and nothing is lost', async () => {
  await ingrid.open('/stock/policies?level=role&subject=icon');
  expect(await axeViolations(ingrid.page)).toEqual([]);
  await leadTime().fill('10000');
  await ingrid.app.getByRole('button', { name: 'What would change?' }).click();
  await ingrid.app.getByText(/365/).filter({ visible: true }).first().waitFor();
  expect(await leadTime().inputValue()).toBe('10000');
});

test('a longer lead time says which incidents it would open, and opens none before it is saved', async () => {
  const before = await openIncidents();
  await leadTime().fill('60');
  await ingrid.app.getByRole('button', { name: 'What would change?' }).click();
  const opens = ingrid.app.getByText(/^Opens: /);
  await opens.waitFor();
  expect(await opens.innerText()).toContain('Harbour Coat');
  expect(await openIncidents()).toBe(before);
});

test('saved, it does what was foretold', async () => {
  const before = await openIncidents();
  await ingrid.save();
  await expect.poll(openIncidents, { timeout: 15_000 }).toBeGreaterThan(before);
  await untilShown(ingrid, '', /4 icons: .*at risk · 1 broken/);
});
