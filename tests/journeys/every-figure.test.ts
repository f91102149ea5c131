import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { maison } from '../local-shopify/seed/maison';
import { openBrowser, openWindow } from '../setup/browser';
import { castFour } from '../setup/cast-four';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { velocityByHand } from '../setup/velocity-by-hand';
import { maisonWindow, untilShown, type MaisonWindow } from './maison-window';

let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let ingrid: MaisonWindow;

beforeAll(async () => {
  running = await startApp(maison(), [
    'read_orders',
    'read_all_orders',
    'read_inventory_transfers',
    'read_inventory_shipments',
  ]);
  const owner = ownerOf(running);
  await readFirst(running, owner);
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

/** The figures that the board shows of a size, as they read and where they lead. */
async function figuresBeside(icon: string): Promise<{ text: string; href: string }[]> {
  await untilShown(ingrid, '', '4 icons: 2 kept · 1 at risk · 1 broken');
  const row = ingrid.app
    .getByRole('listitem')
    .filter({ has: ingrid.app.getByRole('heading', { name: icon }) });
  const links = await row.locator('a[href*="#"]').all();
  const all = await Promise.all(
    links.map(async (link) => ({
      text: await link.innerText(),
      href: (await link.getAttribute('href')) ?? '',
    })),
  );
  const [first] = all;
  return all.filter(
    ({ href, text }) => href.split('#')[0] === first?.href.split('#')[0] && !text.includes(':'),
  );
}

const section = (id: string): Promise<string> => ingrid.app.locator(`#${id}`).innerText();
const ROUNDED = 0.05;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const numbers = (text: string): number[] =>
  Array.from(text.matchAll(NUMBER), ([one]) => Number(one.replaceAll(',', '')));
/** The numbers of a line of a section, in the order in which they stand there. */
async function inLine(id: string, beginning: RegExp): Promise<number[]> {
  const line = (await section(id)).split('\n').find((one) => beginning.test(one));
  if (line === undefined) throw new Error(`#${id} has no line that begins like ${String(beginning)}`);
  return numbers(line);
}

/** Days of the calendar, so many after today: "18 December". */
const dayAfterToday = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 10, 25 + days),
  );

test('every figure that the board shows leads to its own explanation', async () => {
  for (const icon of ['Harbour Coat', 'Fisher Knit']) {
    const figures = await figuresBeside(icon);
    expect(figures.length).toBeGreaterThan(4);
    await ingrid.open((figures[0]?.href ?? '').replace(/^\/app|#.*$/g, ''));
    for (const { text, href } of figures) {
      const id = href.split('#')[1] ?? '';
      expect(await ingrid.app.locator(`#${id}`).count(), `${text} leads to #${id}`).toBe(1);
    }
  }
});

test('the figures of Ecru M on the board come out when they are worked out by hand from what is explained', async () => {
  const figures = await figuresBeside('Fisher Knit');
  const shown = figures.map(({ text }) => text);
  await ingrid.open((figures[0]?.href ?? '').replace(/^\/app|#.*$/g, ''));

  const [perDay = 0] = numbers(await section('velocity'));
  const stretches = (await section('season'))
    .split('\n')
    .filter((line) => line.split('\t').length === 5)
    .slice(1)
    .map((line) => line.split('\t').map((cell) => Number(cell.replaceAll(',', ''))));
  const ahead = stretches.flatMap(([, days = 0, , factor = 0]) =>
    Array.from({ length: days }, () => perDay * factor),
  );

  const [available = 0] = numbers(await section('position'));
  let left = available;
  const daysThatEndWithSome = ahead.findIndex((expected) => (left -= expected) <= 0);
  const stockOut = dayAfterToday(daysThatEndWithSome);
  expect(shown).toContain(`${available} available`);
  expect(shown).toContain(`runs out on ${stockOut}`);

  const sold = ahead.slice(0, daysThatEndWithSome + 1).reduce((sum, expected) => sum + expected, 0);
  expect(shown).toContain(`${Math.round((sold / (daysThatEndWithSome + 1)) * 10) / 10} a day`);

  const leadDays = 21;
  expect(await section('order-by')).toContain(`${leadDays} days of lead time`);
  expect(shown).toContain(`order by Friday ${dayAfterToday(daysThatEndWithSome - leadDays)}`);

  const [, factors = 0] = await inLine('lead-time-demand', /a day ×/);
  const [squares = 0, deviation = 0, , average = 0, spread = 0] = await inLine('lead-time-demand', /^√/);
  const sigma = Math.sqrt(squares * deviation ** 2 + (perDay * average * spread) ** 2);
  const [, z = 0] = await inLine('reorder-point', /safety stock/);
  const level = perDay * factors + z * sigma;
  // What is explained is rounded to four places: by hand the level may come out a trifle off.
  expect(
    [Math.ceil(level - ROUNDED), Math.ceil(level + ROUNDED)].map((units) => `reorder point ${units}`),
  ).toContain(shown.find((text) => text.startsWith('reorder point')));

  const [need = 0] = await inLine('units', /^Need/);
  const units = need + z * sigma - available;
  expect([Math.ceil(units - ROUNDED), Math.ceil(units + ROUNDED)].map((one) => `order ${one}`)).toContain(
    shown.find((text) => /^order \d/.test(text)),
  );
});

test('what Ecru M sells a day comes out of the file of its days, by the rule that the page tells', async () => {
  const [figure] = await figuresBeside('Fisher Knit');
  const path = (figure?.href ?? '').replace(/#.*$/, '');
  await ingrid.open(path.replace(/^\/app/, ''));
  const [perDay = 0] = numbers(await section('velocity'));
  const rule = await section('velocity');
  const method = rule.includes('chance and size')
    ? 'tsb'
    : rule.includes('Syntetos–Boylan')
      ? 'sba'
      : 'smoothing';
  await ingrid.app.getByRole('button', { name: 'Show the days' }).click();
  await ingrid.app.getByRole('columnheader', { name: '÷ factor' }).waitFor();
  const downloading = ingrid.page.waitForEvent('download');
  await ingrid.app.getByRole('button', { name: /days as CSV/ }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(velocityByHand(file, method)).toBeCloseTo(perDay, 2);
});
