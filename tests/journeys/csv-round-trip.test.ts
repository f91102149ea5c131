import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp(maison());
  await readFirst(running, ownerOf(running));
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

const send = async ({ app }: MaisonWindow, name: string, text: string): Promise<void> => {
  await app
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
};

const takeOut = async (page: Page, { app }: MaisonWindow): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.getByRole('button', { name: 'Download castings.csv' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

test('castings are brought in, taken out, and brought back without a change', async () => {
  const { page, context } = await openWindow(browser, { width: 390, height: 844 });
  const window = maisonWindow(page, running);
  const { app } = window;
  await window.open('/universe/files');

  await send(window, 'wrong.csv', 'product,role\nno-such-coat,uncast\n');
  await app.getByText('the store has no product “no-such-coat”').waitFor();

  const lines = ['harbour-coat-navy,icon,Harbour Coat,', 'harbour-coat-moss,supporting,,Coats'];
  await send(window, 'first.csv', ['product,role,icon,category', ...lines].join('\n'));
  await app.getByRole('button', { name: 'Apply 4 changes' }).click();
  await app.getByText('Done: 4 added, 0 changed, 0 taken away.').waitFor();

  const out = await takeOut(page, window);
  expect(out).toContain('harbour-coat-moss');
  await send(window, 'back.csv', out);
  await app.getByText('0 changes: 0 added, 0 changed, 0 taken away. 2 lines change nothing.').waitFor();

  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});
