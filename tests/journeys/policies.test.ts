import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow } from '../setup/browser';
import { readFirst, untilCalm } from '../setup/journey-story';
import { shiftOf, watchShifts } from '../setup/layout-shift';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow } from './maison-window';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const MOST_SHIFT = 0.01;

let running: RunningApp;
let ingrid: Owner;
let browser: Browser;

function product(title: string): string {
  const found = [...running.shopify.store(ingrid.shop).products.values()].find((one) =>
    one.title.startsWith(title),
  );
  if (!found) throw new Error(`The maison does not sell ${title}`);
  return String(found.id);
}

async function appFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#app-frame')).contentFrame();
  if (!frame) throw new Error('The admin does not frame the app');
  return frame;
}

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

describe.each(SIZES)('at $width pixels', (size) => {
  test('policies of the shop and of a product can be read by everyone, fit and stand still', async () => {
    const { context, page } = await openWindow(browser, size);
    await watchShifts(context);
    const window = maisonWindow(page, running);
    for (const path of ['', `?level=product&subject=${product('Market Tote')}`]) {
      await window.open(`/stock/policies${path}`);
      const frame = await appFrame(page);
      const { cls, of } = await shiftOf(frame);
      expect(cls, of.join(', ')).toBeLessThan(MOST_SHIFT);
      expect(
        await frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      expect(await axeViolations(page, [frame])).toEqual([]);
    }
    await context.close();
  });
});

test('an owner finds a product, sees what a minimum would open, saves it, and takes it back', async () => {
  const { context, page } = await openWindow(browser, { width: 1280, height: 900 });
  const window = maisonWindow(page, running);
  const { app } = window;
  await window.open('/stock/policies');
  await app.getByRole('heading', { name: 'What holds for Shop' }).waitFor();
  await app.getByLabel('Find a product, vendor, icon or SKU').fill('market tote');
  await app.getByRole('link', { name: 'Market Tote', exact: true }).click();
  await app.getByRole('heading', { name: 'What holds for Market Tote' }).waitFor();

  const lead = app.getByLabel('Lead time', { exact: true });
  await lead.fill('10000');
  await app.getByText('Enter a whole number from 0 to 365.').waitFor();
  await lead.fill('56');
  await app.getByLabel('Minimum units').fill('9999');
  await app.getByRole('button', { name: 'What would change?' }).click();
  await app.getByText(/Would open \d+ incidents? and close none/).waitFor();
  await app.getByText(/^Opens: Market Tote/).waitFor();

  await window.save();
  await app.getByText('Market Tote 56 days').waitFor();
  await untilCalm(running);
  const opened = await running.database.rows('select id from incident');
  expect(opened.length).toBeGreaterThan(0);

  await app.getByRole('button', { name: 'Reset: Lead time' }).click();
  await app.getByRole('button', { name: 'Reset: Minimum units' }).click();
  await window.save();
  await app.getByText('Market Tote 56 days').waitFor({ state: 'hidden' });
  await app.getByText('Default 21 days').first().waitFor();
  await context.close();
});

test('an exported file comes back without changing anything, and a wrong one is refused line by line', async () => {
  await ingrid.sendJson('/app/stock/policies/decision', {
    level: 'product',
    subject: product('Market Tote'),
    pool: '',
    fields: { leadDays: '56' },
  });
  const { context, page } = await openWindow(browser, { width: 1280, height: 900 });
  const window = maisonWindow(page, running);
  const { app } = window;
  await window.open('/stock/policies');
  const downloading = page.waitForEvent('download');
  await app.getByRole('button', { name: 'Export CSV' }).click();
  const file = await (await downloading).path();
  const chooser = app.locator('input[type=file]');
  await chooser.setInputFiles(file);
  await app.getByText(/^Nothing would change; \d+ stay as they are/).waitFor();
  await chooser.setInputFiles({
    name: 'wrong.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('level,subject,id,pool,lead_days\nshop,,,,10000\n'),
  });
  await app.getByText('Line 2, lead_days: "10000" cannot be taken.').waitFor();
  await context.close();
});
