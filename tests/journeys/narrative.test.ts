import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { openBrowser, openWindow } from '../setup/browser';
import { castFour } from '../setup/cast-four';
import { eventually } from '../setup/eventually';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow } from './maison-window';

let running: RunningApp;
let ingrid: Owner;
let browser: Browser;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await castFour(ingrid, running.shopify.store(ingrid.shop));
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

interface Row {
  title: string;
  from: string;
  to: string;
  version: number;
}

const chapters = (year: number) =>
  running.database.rows<Row>(
    `select c.title, c.from_day::text as "from", c.to_day::text as "to", c.version
     from chapter c join narrative n on n.id = c.narrative_id where n.year = ${year} order by c.from_day`,
  );
const untilDays = (title: string, from: string, to: string) =>
  eventually(
    async () =>
      (await chapters(2026)).some((one) => one.title === title && one.from === from && one.to === to),
    `${title} lasts from ${from} to ${to}`,
  );

test('a year is begun, and its chapters are moved and stretched by keyboard alone', async () => {
  const { page } = await openWindow(browser);
  const { app, open } = maisonWindow(page, running);
  await open('/narrative?year=2026');
  await app.getByRole('heading', { name: 'Tell the story of 2026' }).waitFor();
  await app.getByRole('button', { name: 'Begin with four quarters' }).press('Enter');
  const band = (title: string) => app.getByRole('link', { name: new RegExp(`^${title},`) });
  await band('First quarter').waitFor();

  await band('First quarter').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await band('Third quarter').evaluate((link) => link === document.activeElement)).toBe(true);

  await page.keyboard.down('Shift');
  for (let days = 0; days < 3; days += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await app.getByRole('link', { name: 'Third quarter, 1 July – 3 October' }).waitFor();
  await untilDays('Third quarter', '2026-07-01', '2026-10-03');
  // Held down or pressed thrice: one change.
  expect((await chapters(2026))[2]).toMatchObject({ version: 2 });

  await page.getByText('Moved to 1 July – 3 October').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await untilDays('Third quarter', '2026-07-01', '2026-09-30');

  await band('Second quarter').focus();
  await page.keyboard.press('Control+ArrowRight');
  await untilDays('Second quarter', '2026-04-02', '2026-07-01');
  await page.keyboard.press('Shift+ArrowDown');
  await untilDays('Second quarter', '2026-04-03', '2026-07-01');
  expect(await band('Second quarter').evaluate((link) => link === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Second quarter', level: 1 }).waitFor();
});

test('a chapter is dragged with the mouse, and a click opens it', async () => {
  const { page } = await openWindow(browser);
  const { app, open } = maisonWindow(page, running);
  await open('/narrative?year=2026');
  const band = app.getByRole('link', { name: /^Fourth quarter,/ });
  const box = await band.boundingBox();
  if (!box) throw new Error('The chapter is not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const day = box.width / 92;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 4 * day, y, { steps: 4 });
  await page.mouse.move(x - 10 * day, y, { steps: 4 });
  await page.mouse.up();
  await untilDays('Fourth quarter', '2026-09-21', '2026-12-21');
  await app.getByRole('heading', { name: 'Narrative 2026' }).waitFor();

  const end = await app.getByRole('link', { name: /^Fourth quarter,/ }).boundingBox();
  if (!end) throw new Error('The chapter is not drawn');
  await page.mouse.move(end.x + 2, end.y + 10);
  await page.mouse.down();
  await page.mouse.move(end.x + 2 + 10 * day, end.y + 10, { steps: 5 });
  await page.mouse.up();
  await untilDays('Fourth quarter', '2026-10-01', '2026-12-21');

  await app.getByRole('link', { name: /^Fourth quarter,/ }).click();
  await app.getByRole('heading', { name: 'Fourth quarter', level: 1 }).waitFor();
});

test('a chapter gets a story, an owner and an icon with its uplift, and says whether the icon is covered', async () => {
  const { page } = await openWindow(browser);
  const { app, open, save } = maisonWindow(page, running);
  await open('/narrative/chapters/new?year=2026');
  await app.getByLabel('Title').fill('Winter light');
  await app.getByLabel('First day').fill('2026-12-01');
  await app.getByLabel('Last day').fill('2027-01-06');
  await app.getByLabel('Story').fill('Long nights');
  await app.getByLabel('Design').fill('Ingrid Sande');
  await app.getByLabel('Add an icon').fill('knit');
  await app.getByRole('option', { name: 'Fisher Knit' }).click();
  await app.getByLabel('Uplift of Fisher Knit in percent').fill('40');
  await page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await app.getByText('A chapter ends in the year in which it begins.').waitFor();
  expect((await chapters(2026)).map(({ title }) => title)).not.toContain('Winter light');

  await app.getByLabel('Last day').fill('2026-12-24');
  await save();
  await app.getByRole('heading', { name: 'Winter light', level: 1 }).waitFor();
  await untilCalm(running);
  await page.reload();
  await app.getByText(/^(Covered to 24 December|Short (by|until) .*)$/).waitFor();
  expect(await running.database.rows('select uplift from chapter_icon')).toEqual([{ uplift: 1.4 }]);

  await app.getByRole('button', { name: 'Delete chapter' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Delete chapter' }).click();
  await app.getByRole('heading', { name: 'Narrative 2026' }).waitFor();
  expect(await running.database.rows('select from chapter_icon')).toEqual([]);
});

test('next year is copied from this one, and shown above it', async () => {
  const { page } = await openWindow(browser);
  const { app, open } = maisonWindow(page, running);
  await open('/narrative?year=2027');
  await app.getByRole('button', { name: 'Copy 2026' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('4 chapters copied').waitFor();
  expect(await chapters(2027)).toHaveLength(4);
  await app.getByRole('link', { name: 'Show 2026 above' }).click();
  await app.getByRole('link', { name: /^Fourth quarter, .* 2026$/ }).waitFor();
});

test('two people change a chapter: the second is told and keeps what was typed', async () => {
  const { page } = await openWindow(browser);
  const { app, open } = maisonWindow(page, running);
  const [first] = await running.database.rows<{ id: string }>(
    `select c.id::text from chapter c join narrative n on n.id = c.narrative_id where n.year = 2026 order by from_day limit 1`,
  );
  await open(`/narrative/chapters/${String(first?.id)}`);
  await app.getByLabel('Story').fill('What Ingrid typed');
  const moved = { from: '2026-01-02', to: '2026-03-31', seen: '1' };
  await ingrid.send(`/app/narrative/chapters/${String(first?.id)}/days`, moved);
  await page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await app.getByRole('button', { name: /mine/i }).waitFor();
  expect(await app.getByLabel('Story').inputValue()).toBe('What Ingrid typed');
  await app.getByRole('button', { name: /mine/i }).click();
  await page.locator('#save-bar').waitFor({ state: 'hidden' });
  expect((await chapters(2026))[0]).toMatchObject({ from: '2026-01-02', version: 3 });
});
