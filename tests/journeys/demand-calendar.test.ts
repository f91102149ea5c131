import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { openBrowser, openWindow } from '../setup/browser';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow } from './maison-window';

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  await readFirst(running, ownerOf(running));
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

test('the owner sees the season, corrects a period that ends before it begins, and takes it back', async () => {
  const { page } = await openWindow(browser, { width: 1280, height: 900 });
  const { app, open } = maisonWindow(page, running);
  await open('/stock/demand');
  await app.getByText('× an average week').first().waitFor();
  await app.getByRole('button', { name: 'Show the weeks' }).click();
  await app.getByRole('columnheader', { name: 'Units sold last year' }).waitFor();

  await app.getByLabel('Name').fill('Christmas');
  await app.getByLabel('Of what sells usually').fill('140');
  await app.getByLabel('First day').first().fill('2026-12-24');
  await app.getByLabel('Last day').first().fill('2026-12-01');
  await app.getByRole('button', { name: 'Add period' }).click();
  await app.getByText('The last day comes before the first.').waitFor();
  expect(await running.database.rows('select from uplift')).toEqual([]);

  await app.getByLabel('First day').first().fill('2026-12-01');
  await app.getByLabel('Last day').first().fill('2026-12-24');
  await app.getByRole('button', { name: 'Add period' }).click();
  await app.getByText('Christmas: 140% of the usual, for everything').waitFor();
  expect(await running.database.rows('select factor from uplift')).toEqual([{ factor: 1.4 }]);

  await app.getByRole('button', { name: 'Remove Christmas' }).click();
  await app.getByText('Nothing beyond the season is expected.').waitFor();
});
