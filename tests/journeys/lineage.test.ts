import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { castFour } from '../setup/cast-four';
import { openBrowser, openWindow } from '../setup/browser';
import { readFirst, untilCalm } from '../setup/journey-story';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';

// Shopify's script is fetched from nowhere here: the admin brings its own.
const expected = /cdn\.shopify\.com\/shopifycloud\/app-bridge\.js|net::ERR_FAILED/;

let running: RunningApp;
let browser: Browser;

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  const ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await castFour(ingrid, running.shopify.store(ingrid.shop));
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

const iconId = async (title: string): Promise<string> => {
  const [icon] = await running.database.rows<{ id: string }>(`select id from icon where title = '${title}'`);
  return String(icon?.id);
};

const editionId = async (title: string): Promise<string> => {
  const [edition] = await running.database.rows<{ id: string }>(
    `select id from edition where title = '${title}'`,
  );
  return String(edition?.id);
};

/** Types into a search field and takes the first thing it offers, without the mouse. */
async function pick({ app, page }: MaisonWindow, label: string, name: string): Promise<void> {
  await app.getByLabel(label, { exact: true }).fill(name);
  await app.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await app.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

test('an edition is planned by keyboard, gets its product, stands on the line, and is removed and brought back', async () => {
  const { page, complaints } = await openWindow(browser);
  const window = maisonWindow(page, running);
  const { app, open, save } = window;
  const coat = await iconId('Harbour Coat');

  await open(`/universe/icons/${coat}`);
  await app.getByText('Harbour Coat has no edition yet.').waitFor();
  await app.getByRole('link', { name: 'Plan an edition' }).focus();
  await page.keyboard.press('Enter');
  await app.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.type('Hemp reboot');
  await app.getByLabel('Kind').selectOption('reboot');
  await app.getByLabel('First day').fill('2027-03-01');
  await app.getByLabel('Last day').fill('2027-02-01');
  await page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await app.getByText('It would end before its first day.').waitFor();
  await app.getByLabel('Last day').fill('2027-09-01');
  await app.getByLabel('Pieces made').fill('300');
  await save();
  await app.getByText('Planned · 1 March 2027 to 1 September 2027').waitFor();

  await pick(window, 'Products of this edition', 'Harbour Coat, Moss');
  await save();
  await app.getByText('1 product', { exact: true }).waitFor();
  expect(
    await running.database.rows(
      `select e.title from casting c join edition e on e.id = c.edition_id where c.ended_at is null and c.role = 'edition'`,
    ),
  ).toEqual([{ title: 'Hemp reboot' }]);

  await open(`/universe/editions/new?icon=${coat}&after=${await editionId('Hemp reboot')}`);
  await app.getByLabel('Name', { exact: true }).fill('Hemp, second summer');
  await save();
  await app.getByRole('link', { name: 'After Hemp reboot' }).waitFor();

  await open(`/universe/editions/${await editionId('Hemp reboot')}`);
  await pick(window, 'Predecessor', 'Hemp, second summer');
  await page.locator('#save-bar').getByRole('button', { name: 'Save' }).click();
  await app.getByText('It would come after itself').waitFor();
  await page.locator('#save-bar').getByRole('button', { name: 'Discard' }).click();

  await open(`/universe/icons/${coat}`);
  const line = app.getByRole('list', { name: 'Lineage of Harbour Coat' });
  await line.getByRole('link', { name: 'Hemp reboot' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() =>
      line.getByRole('link', { name: 'second summer' }).evaluate((one) => one === document.activeElement),
    )
    .toBe(true);

  await open(`/universe/editions/${await editionId('Hemp reboot')}`);
  await app.getByText('1 product loses its role and is uncast.').waitFor();
  await app.getByRole('button', { name: 'Remove …' }).click();
  await app.getByLabel('Why').fill('The hemp did not come');
  await app.getByRole('button', { name: 'Remove', exact: true }).click();
  await app.getByRole('heading', { name: 'What is missing' }).waitFor();
  expect(await running.database.rows('select from edition where removed_at is null')).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => running.database.rows('select from edition where removed_at is null'))
    .toHaveLength(2);
  expect(
    await running.database.rows(`select from casting where role = 'edition' and ended_at is null`),
  ).toHaveLength(1);
  expect(complaints.said.filter((line) => !expected.test(line))).toEqual([]);
});
