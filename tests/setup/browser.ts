import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The admin and the app are two ports of this machine; to Chromium that is a public page framing a local one.
  '--disable-features=LocalNetworkAccessChecks',
];

async function executable(): Promise<string> {
  if (existsSync(DEBIAN_CHROMIUM)) return DEBIAN_CHROMIUM;
  // Makes the npm package unpack the system libraries it brings along.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** A real Chromium: Debian's where it is installed, else the one from npm. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), headless: true, args: FLAGS });

/** What a page did that it should not have: console errors, failed or unexpected requests. */
export interface Complaints {
  readonly said: string[];
}

const isLocal = (url: string): boolean =>
  /^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:|about:)/.test(url);

function listen(page: Page, said: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!isLocal(request.url())) said.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) said.push(`response: ${response.status()} ${response.url()}`);
  });
}

/** A person's window, of that size, whose complaints are kept. */
export async function openWindow(
  browser: Browser,
  size: { width: number; height: number } = { width: 1280, height: 900 },
): Promise<{ context: BrowserContext; page: Page; complaints: Complaints }> {
  const context = await browser.newContext({
    viewport: size,
    // Shopify's library takes headless browsers for bots and answers them 410.
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`,
  });
  const said: string[] = [];
  await context.route(/^https?:\/\/(?!localhost|127\.0\.0\.1)/, (route) => route.abort());
  const page = await context.newPage();
  listen(page, said);
  return { context, page, complaints: { said } };
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong with these frames of the page, by default all, as readable lines. */
export async function axeViolations(page: Page, frames: Frame[] = page.frames()): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames) {
    if (!isLocal(frame.url()) || frame.url().startsWith('about:')) continue;
    await frame.addScriptTag({ path: axeFile });
    const lines = await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            on: Document,
            options: object,
          ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
      });
      return violations.map(
        (violation) =>
          `${violation.id}: ${violation.help}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    });
    found.push(...lines);
  }
  return found;
}
