import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { openBrowser, openWindow, type Complaints } from '../setup/browser';
import { readFirst, untilRows } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';

const HOSTILE = 'Boot <script>alert(1)</script> & Sons';
let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let complaints: Complaints;
let ingrid: MaisonWindow;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  const owner = ownerOf(running);
  await readFirst(running, owner);
  const idsOf = (...titles: string[]) =>
    [...running.shopify.store(owner.shop).products.values()]
      .filter(({ title }) => titles.includes(title))
      .map(({ id }) => String(id));
  const cast = async (as: 'icon' | 'supporting', body: object): Promise<string[]> => {
    const { answer } = await owner.sendJson(`/app/castings/${as}`, {
      ...body,
      reason: 'People know us for it',
    });
    return (answer as { iconIds?: string[] }).iconIds ?? [];
  };
  const icon = (title: string, ...products: string[]) =>
    cast('icon', {
      productIds: idsOf(...products),
      family: { kind: 'one', title },
      permanentVariantIds: 'suggest',
      minimum: null,
    });
  const coat = await icon('Harbour Coat', 'Harbour Coat, Navy', 'Harbour Coat, Black');
  await icon('Fisher Knit', 'Fisher Knit');
  await icon(HOSTILE, 'No. 9 Boot');
  await cast('supporting', { productIds: idsOf('Wax Care Kit'), category: 'Care', iconIds: coat });
  await untilRows(running, `exists (select from tier_figures where role = 'icon' and revenue > 0)`);
  browser = await openBrowser();
  const opened = await openWindow(browser);
  ({ context, complaints } = opened);
  ingrid = maisonWindow(opened.page, running);
});

afterAll(async () => {
  await context.close();
  await browser.close();
  await running.close();
});

const block = (name: RegExp) => ingrid.app.getByRole('button', { name }).filter({ visible: true }).first();
const press = (key: string) => ingrid.page.keyboard.press(key);
const focused = (): Promise<string> =>
  ingrid.app.locator(':focus').evaluate((element) => element.textContent);

test('the universe opens as a pyramid that says what the icons sell', async () => {
  await ingrid.open('/universe');
  await ingrid.app.getByText(/^Icons make [\d.]+% of what the store sold in a year/).waitFor();
  await block(/^Harbour Coat/).waitFor();
  await block(/^Care/).waitFor();
});

test('arrow keys walk through it, Enter opens a card, and Escape goes back to where one was', async () => {
  await block(/^Harbour Coat/).focus();
  await press('ArrowRight');
  expect(await focused()).toContain('Fisher Knit');
  await press('End');
  expect(await focused()).toContain('No role yet');
  await press('Home');
  expect(await focused()).toContain('Harbour Coat');
  await press('Enter');
  const card = ingrid.app.getByRole('dialog', { name: 'About Harbour Coat' });
  await card.getByText('Why: People know us for it').waitFor();
  expect(await card.getByRole('link', { name: 'Open the icon' }).getAttribute('href')).toContain(
    '/app/universe/icons/',
  );
  await press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await focused()).toContain('Harbour Coat');
});

test('a picture is one stop for the tab key', async () => {
  const stops = await ingrid.app
    .locator('.picture-wide svg [data-node]')
    .evaluateAll((nodes) => nodes.filter((node) => node.getAttribute('tabindex') === '0').length);
  expect(stops).toBe(1);
});

test('the same facts stand in a table, the largest share first', async () => {
  await ingrid.app.getByRole('button', { name: 'Show: The same as a table' }).click();
  const table = ingrid.app.getByRole('table', { name: 'The same as a table' });
  await table.getByRole('link', { name: 'Harbour Coat' }).waitFor();
  const shares = await table
    .locator('tbody tr td:nth-of-type(2)')
    .evaluateAll((cells) => cells.map((cell) => parseFloat(cell.textContent)));
  expect(shares.length).toBeGreaterThanOrEqual(5);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

async function saved(kind: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  await ingrid.app.getByRole('button', { name: 'Save the picture' }).click();
  const coming = ingrid.page.waitForEvent('download');
  await ingrid.app.getByRole('button', { name: `Save as ${kind}`, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('it can be saved as a drawing that needs nothing else and runs nothing', async () => {
  const { name, bytes } = await saved('SVG');
  expect(name).toBe('universe-pyramid-2026-11-25.svg');
  const text = bytes.toString();
  expect(text).toContain('The product universe of Atelier Sande');
  expect(text).toContain('25 November 2026');
  expect(text).toContain('&lt;script&gt;');
  const seen = await ingrid.page.evaluate((svg) => {
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const hrefs = [...drawing.querySelectorAll('image')].map((image) => image.getAttribute('href') ?? '');
    return {
      root: drawing.documentElement.nodeName,
      scripts: drawing.querySelectorAll('script, parsererror').length,
      outside: hrefs.filter((href) => !href.startsWith('data:image/')),
    };
  }, text);
  expect(seen).toEqual({ root: 'svg', scripts: 0, outside: [] });
});

test('and as a bitmap', async () => {
  const { name, bytes } = await saved('PNG');
  expect(name).toBe('universe-pyramid-2026-11-25.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1_500);
});

test('as a map each icon is a sun that can be opened, with its cast around it', async () => {
  await ingrid.app.getByRole('link', { name: 'Map' }).click();
  await ingrid.app.getByRole('group', { name: 'Map of the universe' }).filter({ visible: true }).waitFor();
  await block(/^Fisher Knit/).click();
  await ingrid.app.getByRole('dialog', { name: 'About Fisher Knit' }).waitFor();
  await press('Escape');
  await block(/^Harbour Coat/).focus();
  await press('ArrowRight');
  await press('Enter');
  const card = ingrid.app.getByRole('dialog', { name: 'About Care' });
  await card.getByRole('link', { name: 'Show its products' }).click();
  await ingrid.app.getByRole('row', { name: /Wax Care Kit/ }).waitFor();
  expect(ingrid.page.url()).toContain('category=');
});

test('nothing failed on the way', () => {
  const expected = /cdn\.shopify\.com\/shopifycloud\/app-bridge\.js|net::ERR_FAILED/;
  expect(complaints.said.filter((line) => !expected.test(line))).toEqual([]);
});
