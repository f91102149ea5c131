import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openWindow } from '../setup/browser.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

/** An app of one page, with what App Bridge reads and what it changes. */
const APP = (admin: string) => `<!doctype html><html lang="en"><head><title>Fixture</title></head><body>
<script src="${admin}/shopifycloud/app-bridge.js" data-api-key="the-key"></script>
<ui-nav-menu><a href="/app" rel="home">Home</a><a href="/app/universe">Universe</a><a href="/app/settings">Settings</a></ui-nav-menu>
<ui-title-bar title="Promise"><button variant="primary" onclick="out.textContent='title pressed'">Cast</button></ui-title-bar>
<ui-save-bar id="bar" discardConfirmation><button variant="primary" onclick="out.textContent='saved'"></button><button onclick="out.textContent='discarded'"></button></ui-save-bar>
<ui-modal id="modal"><ui-title-bar title="Mark as icon"><button variant="primary" onclick="out.textContent='marked'">Mark</button></ui-title-bar></ui-modal>
<form data-save-bar onsubmit="event.preventDefault();out.textContent='form sent'"><input aria-label="Minimum" value="5"></form>
<a target="_top" href="https://admin.shopify.com/store/maison/products">All products</a>
<p id="path"></p><output id="out"></output>
<script>
const show = () => { document.getElementById('path').textContent = location.pathname; };
addEventListener('shopify:navigate', (event) => { history.pushState({}, '', event.target.getAttribute('href')); show(); });
addEventListener('popstate', show);
show();
</script></body></html>`;

let visit: Visit;
let app: Server;
let browser: Browser;
let page: Page;
let frame: FrameLocator;
let complaints: string[];
let refusals: number;

beforeAll(async () => {
  visit = await visitMaison();
  app = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/icon.svg') {
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    } else if (url.pathname === '/whoami') {
      refusals -= 1;
      const stale = refusals >= 0;
      response.writeHead(stale ? 401 : 200, stale ? { 'x-shopify-retry-invalid-session-request': '1' } : {});
      response.end(request.headers.authorization ?? 'nobody');
    } else {
      response.writeHead(200, { 'content-type': 'text/html' }).end(APP(visit.running.url));
    }
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  visit.running.appListensAt(`http://localhost:${(app.address() as AddressInfo).port}`);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  app.close();
  await visit.running.close();
});

beforeEach(async () => {
  refusals = 0;
  const opened = await openWindow(browser);
  page = opened.page;
  complaints = opened.complaints.said;
  page.setDefaultTimeout(8_000);
  await page.goto(`${visit.running.url}/store/maison`);
  frame = page.frameLocator('#app-frame');
  await frame.locator('#path').waitFor();
});

afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

function inApp<T>(run: () => T | Promise<T>): Promise<T> {
  const found: Frame | undefined = page.frames().find((candidate) => candidate.parentFrame() !== null);
  if (!found) throw new Error('The app is not framed.');
  return found.evaluate(run);
}

const says = (text: string) => frame.locator('#out').getByText(text, { exact: true }).waitFor();

test('the app’s navigation stands in the admin, whose address follows it back and forth', async () => {
  const menu = page.getByRole('navigation', { name: 'Admin' });
  await menu.getByRole('link', { name: 'Universe' }).click();
  await page.waitForURL('**/store/maison/apps/mainstay/app/universe');
  await menu.getByRole('link', { name: 'Settings' }).click();
  await page.waitForURL('**/app/settings');
  expect(await menu.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  await page.goBack();
  await page.waitForURL('**/app/universe');
  await frame.getByText('/app/universe').waitFor();
  await page.reload();
  await frame.getByText('/app/universe').waitFor();
});

test('the title bar’s button presses the app’s own', async () => {
  await page.getByRole('button', { name: 'Cast' }).click();
  await says('title pressed');
});

test('the save bar saves, asks before it discards, and keeps people from leaving unawares', async () => {
  await inApp(() => void shopify.saveBar.show('bar'));
  await page.getByRole('link', { name: 'Universe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  expect(page.url()).not.toContain('universe');
  await page.getByRole('button', { name: 'Save' }).click();
  await says('saved');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await says('discarded');
  await inApp(() => void shopify.saveBar.hide('bar'));
  await page.locator('#save-bar').waitFor({ state: 'hidden' });
});

test('a page that loads anew leaves no save bar of the page before', async () => {
  await frame.getByLabel('Minimum').fill('7');
  await page.locator('#save-bar').waitFor();
  await inApp(() => {
    location.href = '/app/elsewhere';
  });
  await frame.getByText('/app/elsewhere').waitFor();
  await page.locator('#save-bar').waitFor({ state: 'hidden' });
});

test('a form that asks for a save bar gets one at its first change', async () => {
  await frame.getByLabel('Minimum').fill('7');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => frame.getByLabel('Minimum').inputValue()).toBe('5');
  await page.locator('#save-bar').waitFor({ state: 'hidden' });
  await frame.getByLabel('Minimum').fill('8');
  await page.getByRole('button', { name: 'Save' }).click();
  await says('form sent');
});

test('a toast is shown by the admin, and its action reaches the app', async () => {
  await inApp(() => {
    const undo = () => (document.querySelector('output') ?? document.body).replaceChildren('undone');
    shopify.toast.show('Cast as icon', { action: 'Undo', onAction: undo });
  });
  await page.getByRole('status').getByText('Cast as icon').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await says('undone');
});

test('a modal is drawn over the app with the buttons that the app gave it', async () => {
  await inApp(() => void shopify.modal.show('modal'));
  const dialog = frame.getByRole('dialog', { name: 'Mark as icon' });
  await dialog.getByRole('button', { name: 'Mark' }).click();
  await says('marked');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('the app’s requests carry a session token, replaced once when the app finds it stale', async () => {
  const whoami = () => fetch('/whoami').then(async (answer) => `${answer.status} ${await answer.text()}`);
  expect(await inApp(whoami)).toMatch(/^200 Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
  refusals = 1;
  expect(await inApp(whoami)).toMatch(/^200 Bearer /);
  // The browser itself reports the refusal.
  expect(complaints.splice(0)).toEqual([expect.stringContaining('401')]);
});

test('optional scopes are granted only when the merchant agrees', async () => {
  const asked = inApp(() => shopify.scopes.request(['read_orders']));
  await page.getByRole('dialog').getByText('View orders of the last 60 days').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await asked).result).toBe('declined-all');
  const again = inApp(() => shopify.scopes.request(['read_orders']));
  await page.getByRole('button', { name: 'Update' }).click();
  expect((await again).detail.granted).toContain('read_orders');
  expect((await inApp(() => shopify.scopes.revoke(['read_orders']))).detail.granted).not.toContain(
    'read_orders',
  );
});

test('products are picked in the admin’s own picker', async () => {
  const picked = inApp(async () => {
    const selection = await shopify.resourcePicker({ type: 'product', multiple: true });
    return (selection ?? []).map(({ title }) => title);
  });
  await page.getByRole('dialog').getByLabel('Search products').fill('tote');
  await page.getByLabel('Market Tote', { exact: true }).check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await picked).toEqual(['Market Tote']);
});

test('links to Shopify’s admin lead to the local one', async () => {
  await frame.getByRole('link', { name: 'All products' }).click();
  await page.waitForURL('**/store/maison/products');
});

test('a member that the stand-in lacks is named', async () => {
  const reason = await inApp(() => {
    try {
      return typeof shopify.pos;
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  });
  expect(reason).toBe('The local App Bridge has no shopify.pos.');
});
