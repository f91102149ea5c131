import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { castFour } from '../setup/cast-four';
import { advance, alertsOf, readFirst, tellIda, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, untilShown, type MaisonWindow } from './maison-window';

const FIFTEEN_DAYS_AND_AN_HOUR = (15 * 24 + 1) * 60;
let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ingrid: MaisonWindow;
let link: string;

const stateOfNavy48 = async (): Promise<unknown> => {
  const [row] = await running.database.rows(
    `select state, acknowledged_by as by from incident where kind = 'out'`,
  );
  return row;
};

beforeAll(async () => {
  running = await startApp(maison(), [
    'read_orders',
    'read_all_orders',
    'read_inventory_transfers',
    'read_inventory_shipments',
  ]);
  const owner = ownerOf(running);
  await readFirst(running, owner);
  await tellIda(running, owner);
  await castFour(owner, running.shopify.store(owner.shop));
  await untilCalm(running);
  browser = await openBrowser();
  const opened = await openWindow(browser);
  ({ context, page } = opened);
  ingrid = maisonWindow(await context.newPage(), running);
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await running.close();
});

test('one mail tells of the size that is sold out, and a scanner that opens its link changes nothing', async () => {
  await expect.poll(async () => (await alertsOf(running)).length, { timeout: 10_000 }).toBe(1);
  const [mail] = await alertsOf(running);
  expect(mail?.subject).toMatch(/^Harbour Coat.*48: sold out/);
  link = /https?:\/\/\S+\/acknowledge\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  for (const method of ['HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
  expect(await stateOfNavy48()).toEqual({ state: 'open', by: null });
});

test('Ida takes care of it from the mail, with a day, and the board says so', async () => {
  await page.goto(link);
  expect(await axeViolations(page, [page.mainFrame()])).toEqual([]);
  await page.locator('input[name=promisedOn]').fill('2026-12-09');
  await page.getByRole('button', { name: 'I take care of it' }).click();
  await page.getByText('with stock by 9 December').waitFor();
  await untilShown(ingrid, '', 'Acknowledged by Ida Berg, promised for 9 December');
});

test('the link works once', async () => {
  await page.goto(link);
  expect(await page.getByRole('button', { name: 'I take care of it' }).count()).toBe(0);
});

test('when the promised day has passed and nothing came, it opens again and Ida is told', async () => {
  await advance(running, FIFTEEN_DAYS_AND_AN_HOUR);
  await untilShown(ingrid, '', 'Later than promised');
  expect(await stateOfNavy48()).toMatchObject({ state: 'open' });
  await expect
    .poll(async () => (await alertsOf(running)).filter(({ subject }) => subject.includes('48')).length, {
      timeout: 15_000,
    })
    .toBe(2);
});
