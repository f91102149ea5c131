import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { openBrowser, openWindow, type Complaints } from '../setup/browser';
import { ownerOf } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { mailsOf, maisonWindow, untilShown, type MaisonWindow } from './maison-window';

const GRANTED = ['read_orders', 'read_all_orders'];
let running: RunningApp;
let browser: Browser;
let context: BrowserContext;
let complaints: Complaints;
let ingrid: MaisonWindow;

beforeAll(async () => {
  running = await startApp(maison(), GRANTED);
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

const shopShows = async (text: string): Promise<boolean> =>
  (await (await fetch(`${running.shopify.url}/shop`)).text()).includes(text);

/** Units of a size where most of it lies. */
function left(sku: string): number {
  const store = running.shopify.store('maison.myshopify.com');
  const item = store.variantBySku(sku)?.inventoryItemId ?? 0;
  return Math.max(...store.levelsOf(item).map(({ available }) => available));
}

test('opening the app reads the catalogue and shows what to do next', async () => {
  await ingrid.open('');
  await untilShown(ingrid, '', 'Mark your icons');
  await ownerOf(running).send('/app/quiet-fortnight/ending');
  await untilShown(ingrid, '/universe?view=cast', /^All \(66\)$/);
});

test('someone who is to be told confirms the address from the mail', async () => {
  await ingrid.open('/settings');
  await ingrid.app.getByLabel('Settle time').fill('0');
  await ingrid.save();
  await ingrid.app.getByLabel('Name', { exact: true }).fill('Ida Berg');
  await ingrid.app.getByLabel('Mail address').fill('ida@sande.example');
  await ingrid.app.getByRole('button', { name: 'Add' }).click();
  await ingrid.app.getByText('Not confirmed yet').waitFor();
  await expect.poll(async () => (await mailsOf(running)).length, { timeout: 10_000 }).toBe(1);
  const [mail] = await mailsOf(running);
  const link = /https?:\/\/\S+\/confirm\/\S+/.exec(mail?.text ?? '')?.[0];
  const inbox = await context.newPage();
  await inbox.goto(String(link));
  await inbox.getByRole('button').click();
  await inbox.getByText('ida@sande.example will get a mail').waitFor();
  await inbox.close();
  await untilShown(ingrid, '/settings', /^Confirmed$/);
});

test('two colours of a coat become one icon, with the sizes that sell', async () => {
  await ingrid.open('/universe?search=harbour+coat');
  for (const colour of [/Harbour Coat, Navy/, /Harbour Coat, Black/]) {
    await ingrid.app.getByRole('row', { name: colour }).getByRole('checkbox').click({ force: true });
  }
  await ingrid.app.getByRole('button', { name: 'Mark as icon' }).first().click();
  await ingrid.app.getByText('14 of 14 carried').waitFor();
  expect(await ingrid.app.getByLabel('Name of the icon').inputValue()).toBe('Harbour Coat');
  await ingrid.save();
  await ingrid.page.getByText('2 products marked as icon').waitFor();
});

test('the board says at once which size breaks the promise, and the person is told', async () => {
  await untilShown(ingrid, '', /Navy 48 .*sold out/);
  await expect
    .poll(async () => (await mailsOf(running)).map(({ subject }) => subject), { timeout: 10_000 })
    .toContainEqual(expect.stringMatching(/^Harbour Coat.*48: sold out/));
});

test('the storefront shows the icon that was just marked', async () => {
  await expect.poll(() => shopShows('class="mainstay-icons"'), { timeout: 10_000 }).toBe(true);
});

test('an order that takes the last of a size opens one incident and sends one mail within five seconds', async () => {
  const before = (await mailsOf(running)).length;
  await ingrid.page.goto(`${running.shopify.url}/store/maison/orders`);
  await ingrid.page.getByLabel('Variant', { exact: true }).fill('HC-NVY-54');
  await ingrid.page.getByLabel('Quantity').fill(String(left('HC-NVY-54')));
  const sold = performance.now();
  await ingrid.page.getByRole('button', { name: 'Place order' }).click();
  await expect
    .poll(async () => (await mailsOf(running)).length, { timeout: 10_000, interval: 50 })
    .toBe(before + 1);
  expect(performance.now() - sold).toBeLessThan(5_000);
  expect((await mailsOf(running)).at(-1)?.subject).toContain('54');
  await untilShown(ingrid, '/stock', /54/);
});

test('stock that comes in resolves it, and nobody is mailed again', async () => {
  const before = (await mailsOf(running)).length;
  for (const { sku } of running.shopify.store('maison.myshopify.com').variants.values())
    if (sku?.startsWith('HC-')) await running.control('/__dev/receive', { sku, quantity: 400 });
  await untilShown(ingrid, '', /1 icon: 1 kept/);
  expect((await mailsOf(running)).length).toBe(before);
});

test('undoing the casting takes the icon off the board and out of the storefront', async () => {
  await ingrid.open('/universe?search=harbour+coat');
  await ingrid.app.getByRole('link', { name: 'Harbour Coat, Navy' }).click();
  await ingrid.app.getByRole('heading', { name: 'History' }).waitFor();
  await ingrid.alive();
  await ingrid.app.getByRole('button', { name: /^Undo/ }).first().click();
  await ingrid.page.locator('.toast').getByText('Undone').waitFor();
  await untilShown(ingrid, '', 'No icons yet');
  await expect.poll(() => shopShows('class="mainstay-icons"'), { timeout: 10_000 }).toBe(false);
});

test('nothing failed on the way, and nobody else was asked', () => {
  const expected = /cdn\.shopify\.com\/shopifycloud\/app-bridge\.js|net::ERR_FAILED/;
  expect(complaints.said.filter((line) => !expected.test(line))).toEqual([]);
});
