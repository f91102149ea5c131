import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser, openWindow } from '../setup/browser.ts';
import { API_KEY, visitMaison, type Visit } from './storefront-visit.ts';

/** An app of one page, with what App Bridge reads and what it changes. */
const APP = (admin: string) => `<!doctype html><html lang="en"><head><title>Fixture</title></head><body>
<script src="${admin}/shopifycloud/app-bridge.js" data-api-key="${API_KEY}"></script>
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

/** The maison's admin with that app embedded, in a window of its own for each test. */
export interface Embedded {
  visit: Visit;
  page: Page;
  frame: FrameLocator;
  /** What the page did that it should not have; a test that expects some takes them out. */
  complaints: string[];
  /** How many requests the app refuses as carrying a stale token. */
  refusals: number;
  /** Runs in the app's own frame. */
  inApp: <T>(run: () => T | Promise<T>) => Promise<T>;
}

function answerAs(embedded: Embedded): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/icon.svg') {
      response.writeHead(200, { 'content-type': 'image/svg+xml' });
      response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    } else if (url.pathname === '/whoami') {
      embedded.refusals -= 1;
      const stale = embedded.refusals >= 0;
      response.writeHead(stale ? 401 : 200, stale ? { 'x-shopify-retry-invalid-session-request': '1' } : {});
      response.end(request.headers.authorization ?? 'nobody');
    } else {
      response.writeHead(200, { 'content-type': 'text/html' }).end(APP(embedded.visit.running.url));
    }
  });
}

function inApp<T>(page: Page, run: () => T | Promise<T>): Promise<T> {
  const found: Frame | undefined = page.frames().find((candidate) => candidate.parentFrame() !== null);
  if (!found) throw new Error('The app is not framed.');
  return found.evaluate(run);
}

/** Opens the admin before each test of the file and asks afterwards whether the page complained. */
export function embedTheApp(): Embedded {
  const embedded = { complaints: [], refusals: 0 } as unknown as Embedded;
  embedded.inApp = (run) => inApp(embedded.page, run);
  let browser: Browser;
  let app: Server;
  beforeAll(async () => {
    embedded.visit = await visitMaison();
    app = answerAs(embedded);
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
    embedded.visit.running.appListensAt(`http://localhost:${(app.address() as AddressInfo).port}`);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    app.close();
    await embedded.visit.running.close();
  });
  beforeEach(async () => {
    embedded.refusals = 0;
    const { page, complaints } = await openWindow(browser);
    embedded.page = page;
    embedded.complaints = complaints.said;
    page.setDefaultTimeout(8_000);
    await page.goto(`${embedded.visit.running.url}/store/maison`);
    embedded.frame = page.frameLocator('#app-frame');
    await embedded.frame.locator('#path').waitFor();
  });
  afterEach(async () => {
    await embedded.page.context().close();
    expect(embedded.complaints).toEqual([]);
  });
  return embedded;
}
