import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { castFour } from '../setup/cast-four';
import { confirmIda, readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { mailsOf, maisonWindow, untilShown, type MaisonWindow } from './maison-window';

const GRANTED = ['read_orders', 'read_all_orders', 'read_inventory_transfers', 'read_inventory_shipments'];
let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let ingrid: MaisonWindow;
let owner: Owner;

beforeAll(async () => {
  running = await startApp(maison(), GRANTED);
  owner = ownerOf(running);
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

const alerts = async () => (await mailsOf(running)).filter(({ text }) => !text.includes('/confirm/'));
const shown = (text: string | RegExp) => ingrid.app.getByText(text).filter({ visible: true }).first();

test('the guide leads from an empty board to icons, lead times and people', async () => {
  await untilShown(ingrid, '', 'Mark your icons');
  for (const step of ['Say how long deliveries take', 'Say who is told']) await shown(step).waitFor();
});

test('once the four icons are cast the board tells what is broken, what is at risk, and by when to order', async () => {
  await readFirst(running, owner);
  await owner.send('/app/settings/alerts', { settleMinutes: '0', defaultMinimum: '5' });
  await castFour(owner, running.shopify.store(owner.shop));
  await untilCalm(running);
  await untilShown(ingrid, '', '4 icons: 2 kept · 1 at risk · 1 broken');
  await shown(
    /Navy 48 has been sold out online since Tuesday; 12 arrive on 9 December, 15 days without/,
  ).waitFor();
  await shown(/Order \d+ by Friday 27 November, or Ecru M runs out on 18 December/).waitFor();
  await shown('2 icons kept').waitFor();
  expect(await axeViolations(ingrid.page)).toEqual([]);
});

test('in the quiet fortnight nothing is sent, and what would have been can be judged', async () => {
  await untilShown(ingrid, '', 'Until 9 December nothing is sent');
  await shown(/mail would have been sent/).waitFor();
  const right = () => ingrid.app.getByRole('button', { name: /^Right: Harbour Coat, Navy 48/ });
  await right().click();
  await expect
    .poll(() =>
      running.database.rows(`select verdict, verdict_by as by from notice where verdict is not null`),
    )
    .toMatchObject([{ verdict: 'right' }]);
  await ingrid.open('');
  expect(await right().getAttribute('aria-pressed')).toBe('true');
  expect(await alerts()).toEqual([]);
});

test('sending starts when the owner says so, with one summary of what is short', async () => {
  await confirmIda(running, owner);
  await ingrid.open('');
  await ingrid.app.getByRole('button', { name: 'Start sending now' }).click();
  await shown(/One person gets a summary/).waitFor();
  expect(await alerts()).toEqual([]);
  await ingrid.app.getByRole('button', { name: 'Yes, start sending' }).click();
  await ingrid.page.locator('.toast').getByText('Alerts are sent from now on').waitFor();
  await expect.poll(async () => (await alerts()).length, { timeout: 10_000 }).toBe(1);
  const [summary] = await alerts();
  expect(summary?.text).toContain('Navy 48');
  expect(summary?.text).toContain('Ecru M');
  await ingrid.open('');
  expect(await ingrid.app.getByText('nothing is sent').count()).toBe(0);
});

test('on a narrow screen the board is read without scrolling sideways', async () => {
  await ingrid.page.setViewportSize({ width: 390, height: 844 });
  await ingrid.open('');
  const frame = ingrid.page.frames().find((one) => one.url().includes('/app'));
  const wide = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
