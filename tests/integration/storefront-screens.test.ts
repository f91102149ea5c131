import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser, openWindow } from '../setup/browser.ts';
import { API_KEY, publishIcons, visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;
let browser: Browser;

beforeAll(async () => {
  visit = await visitMaison();
  await publishIcons(visit, [
    { handle: 'harbour-coat-navy', icon: 'Harbour Coat' },
    { handle: 'fisher-knit', icon: 'Fisher Knit' },
    { handle: 'no-9-boot', icon: 'No. 9 Boot' },
    { handle: 'market-tote', icon: 'Market Tote' },
  ]);
  visit.running.mails.push({
    id: 'one',
    from: 'Mainstay <alerts@mainstay.example>',
    to: ['planner@ateliersande.example'],
    subject: 'Harbour Coat 48: sold out in Oslo',
    text: 'Navy 48 is sold out online.',
    html: '<html lang="en"><head><title>Mail</title></head><body><main><h1>Navy 48 is sold out online.</h1></main></body></html>',
    headers: { 'message-id': '<one@mainstay.example>' },
    receivedAt: visit.store.now(),
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await visit.running.close();
});

const SCREENS = [
  '/shop',
  '/shop/products/harbour-coat-navy',
  '/shop/collections/coats',
  '/store/maison/products',
  '/store/maison/products/8700000001009',
  '/store/maison/orders',
  '/store/maison/transfers',
  '/store/maison/orders/new',
  '/store/maison/transfers/new',
  '/store/maison/webhooks',
  '/store/maison/metaobjects',
  '/store/maison/clock',
  '/store/maison/faults',
  '/store/maison/staff',
  '/store/maison/apps',
  `/store/maison/oauth/install?client_id=${API_KEY}&optional_scopes=read_themes`,
  `/store/maison/themes/current/editor?addAppBlockId=${API_KEY}/icon-collection`,
  '/inbox',
  '/inbox/one?view=text',
  '/inbox/one?view=headers',
];

test.each(SCREENS)('%s can be read by everyone, on a phone without sideways scroll', async (path) => {
  const { context, page, complaints } = await openWindow(browser, { width: 390, height: 844 });
  await page.goto(`${visit.running.url}${path}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints.said).toEqual([]);
  await context.close();
});

test.each([
  [390, 4, 2],
  [768, 4, 3],
  [768, 2, 2],
  [1280, 4, 4],
  [1920, 6, 6],
])(
  'at %d pixels a block of %d columns has %d, and no picture is fetched too small',
  async (width, chosen, shown) => {
    const [block] = visit.store.theme.blocks;
    if (block)
      visit.store.theme = { blocks: [{ ...block, settings: { ...block.settings, columns: chosen } }] };
    const { context, page } = await openWindow(browser, { width, height: 900 });
    await page.goto(`${visit.running.url}/shop`);
    const picture = page.locator('.mainstay-icons__picture img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.currentSrc))
      .toContain('width=');
    const seen = await picture.evaluate((image: HTMLImageElement) => ({
      fetched: Number(new URL(image.currentSrc).searchParams.get('width')),
      drawn: image.clientWidth,
      columns: getComputedStyle(image.closest('ul') ?? image).gridTemplateColumns.split(' ').length,
    }));
    expect(seen.columns).toBe(shown);
    expect(seen.fetched).toBeGreaterThanOrEqual(seen.drawn);
    await context.close();
  },
);
