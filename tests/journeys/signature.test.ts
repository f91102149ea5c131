import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { castFour } from '../setup/cast-four';
import { openBrowser, openWindow } from '../setup/browser';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';

let running: RunningApp;
let ingrid: Owner;
let browser: Browser;
let window: MaisonWindow;
let coat: string;

const idOf = async (text: string): Promise<string> =>
  String((await running.database.rows<{ id: string }>(text))[0]?.id);

const chapter = (title: string, days: { from: string; to: string }, uplift: string) =>
  ingrid.sendJson('/app/narrative/chapters/saving', {
    ...{ id: null, year: 2026, seen: 0 },
    entry: {
      ...{ title, ...days, note: '', links: [], dropIds: [], ruleIds: [], productIds: [] },
      ...{ owners: { design: '', marketing: '', retail: '' }, icons: [{ id: coat, uplift }] },
    },
  });

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await castFour(ingrid, running.shopify.store(ingrid.shop));
  coat = await idOf(`select id::text from icon where title = 'Harbour Coat'`);
  await chapter('First Light', { from: '2026-12-01', to: '2026-12-24' }, '+40');
  await untilCalm(running);
  browser = await openBrowser();
  const opened = await openWindow(browser, { width: 1280, height: 1100 });
  window = maisonWindow(opened.page, running);
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

const toast = (text: string) => window.page.getByText(text).waitFor();

test('two details are two lines and two times Enter, and the second may be of another dimension', async () => {
  await window.open(`/universe/icons/${coat}`);
  const line = window.app.getByLabel('New detail');
  await line.fill('Corozo buttons, cut across the grain');
  await line.press('Enter');
  await toast('Detail added');
  await expect.poll(() => line.inputValue()).toBe('');
  await window.app.getByLabel('Dimension').selectOption('durability');
  await line.fill('Waxed again every second winter');
  await line.press('Enter');
  await window.app.getByRole('heading', { name: 'Durability' }).waitFor();
  const told = await running.database.rows<{ words: string; dimension: string }>(
    'select words, dimension from signature_detail order by position',
  );
  expect(told).toEqual([
    { words: 'Corozo buttons, cut across the grain', dimension: 'design' },
    { words: 'Waxed again every second winter', dimension: 'durability' },
  ]);
});

test('a detail is edited where it stands: since when, with a picture of the icon, and saved from the bar', async () => {
  await window.app.getByRole('button', { name: 'Edit “Corozo buttons, cut across the grain”' }).click();
  await window.app.getByLabel('Since (year)').fill('1962');
  await window.app.getByRole('button', { name: 'Choose a picture' }).click();
  await window.app.getByText('These are the pictures of the icon’s own products').waitFor();
  await window.app.getByLabel('Find a picture').fill('navy');
  await expect
    .poll(() => window.app.locator('.detail-pictures button').allTextContents())
    .toEqual([expect.stringContaining('Navy')]);
  await window.app.getByRole('button', { name: 'Harbour Coat, Navy' }).press('Enter');
  await window.app.getByRole('button', { name: 'Use picture' }).click();
  await window.save();
  await window.app.getByText('since 1962').waitFor();
  const [kept] = await running.database.rows<{ since_year: number; picture_id: string; picture_url: string }>(
    'select since_year, picture_id, picture_url from signature_detail order by position limit 1',
  );
  expect(kept?.since_year).toBe(1962);
  expect(kept?.picture_id).toMatch(/^gid:\/\/shopify\/MediaImage\/\d+$/);
  expect(kept?.picture_url).toContain('harbour-coat-navy');
});

test('what is wrong stands beside its field, and nothing typed is lost', async () => {
  await window.app.getByRole('button', { name: 'Edit “Waxed again every second winter”' }).click();
  await window.app.getByLabel('Since (year)').fill('19th century');
  await window.page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await window.app.getByText('A year from 1000 to next year.').waitFor();
  expect(await window.app.getByLabel('Since (year)').inputValue()).toBe('19th century');
  await window.page.locator('#save-bar').getByRole('button', { name: 'Discard' }).click();
  await window.app.getByRole('button', { name: 'Edit “Waxed again every second winter”' }).waitFor();
});

test('a second person is told that the detail was changed meanwhile, and may save all the same', async () => {
  await window.app.getByRole('button', { name: 'Edit “Waxed again every second winter”' }).click();
  const [detail] = await running.database.rows<{ id: string; version: number }>(
    `select id::text, version from signature_detail where words like 'Waxed%'`,
  );
  await ingrid.sendJson('/app/universe/details', {
    ...{ id: detail?.id, iconId: coat, seen: detail?.version },
    entry: {
      ...{ dimension: 'durability', words: 'Waxed by us', sinceYear: '', pictureId: '' },
      ...{ editionIds: [], productIds: [] },
    },
  });
  await window.app.getByLabel('Detail', { exact: true }).fill('Waxed again every winter');
  // The page is read again, and knows the latest version: the form was begun on another.
  const line = window.app.getByLabel('New detail');
  await line.fill('Rain runs off it');
  await line.press('Enter');
  await window.app.getByText('Rain runs off it').waitFor();
  await window.page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await window.app.getByText(/changed this at/).waitFor();
  expect(await window.app.getByLabel('Detail', { exact: true }).inputValue()).toBe(
    'Waxed again every winter',
  );
  await window.app.getByRole('button', { name: 'Save mine' }).click();
  await window.app.getByRole('button', { name: 'Edit “Waxed again every winter”' }).waitFor();
});

test('a detail is removed after a question', async () => {
  await window.app.getByRole('button', { name: 'Edit “Waxed again every winter”' }).click();
  await window.app.getByRole('button', { name: 'Remove detail' }).click();
  await window.app.getByRole('dialog').getByRole('button', { name: 'Remove detail' }).click();
  await toast('Detail removed');
  expect(
    await running.database.rows("select verb from audit where about = 'detail' and verb = 'removed'"),
  ).toHaveLength(1);
});

test('the board tells whether the next chapter is covered, and leads to the sizes that are short', async () => {
  await window.open('');
  await window.app.getByRole('link', { name: /Next chapter “First Light” \(1–24 December\)/ }).click();
  await window.app.getByRole('link', { name: /^Explain: Harbour Coat/ }).click();
  await window.app.getByRole('heading', { name: 'Harbour Coat through “First Light”' }).waitFor();
  await window.app.getByText('This chapter sells 140% of the usual.').waitFor();
  await window.app.getByRole('link', { name: 'Harbour Coat, Navy 48' }).click();
  await window.app.getByText('chapter “First Light”').waitFor();
});
