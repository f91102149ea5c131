import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maison } from '../local-shopify/seed/maison';
import { axeViolations, openBrowser, openWindow, type Complaints } from '../setup/browser';
import { mailsOf, readFirst, tellIda, untilCalm } from '../setup/journey-story';
import { shiftOf, watchShifts } from '../setup/layout-shift';
import { ownerOf, type Owner } from '../setup/owner';
import { startApp, type RunningApp } from '../setup/running-app';
import { maisonWindow, type MaisonWindow } from './maison-window';
import { pagesOfLineage, planTheCoat } from './pages-of-lineage';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
/** What a page may jump by in all (CLS). */
const MOST_SHIFT = 0.01;

let running: RunningApp;
let ingrid: Owner;
let browser: Browser;

const products = () => [...running.shopify.store(ingrid.shop).products.values()];

/** The id of the product whose title begins so. */
function product(title: string): string {
  const found = products().find((one) => one.title.startsWith(title));
  if (!found) throw new Error(`The maison does not sell ${title}`);
  return String(found.id);
}

/** The id of the size with that SKU. */
const sizeOf = (sku: string): string =>
  String(running.shopify.store(ingrid.shop).variantBySku(sku)?.id ?? sku);

async function cast(as: 'icon' | 'supporting', body: object): Promise<string[]> {
  const { answer } = await ingrid.sendJson(`/app/castings/${as}`, body);
  const given = answer as { kind: string; iconIds?: string[] };
  if (given.kind !== 'cast') throw new Error(JSON.stringify(answer));
  return given.iconIds ?? [];
}

const iconOf = (title: string, titles: string[], minimum: number | null) =>
  cast('icon', {
    productIds: titles.map(product),
    family: { kind: 'one', title },
    permanentVariantIds: 'suggest',
    minimum,
    reason: 'People know us for it',
  });

/** Made when it is first asked for. */
async function castingRule(): Promise<string> {
  const entry = { field: 'tag', value: 'care', category: 'Care', iconIds: [], active: true };
  await ingrid.sendJson('/app/universe/rules/saving', { id: null, seen: 0, leaving: 'keep', entry });
  const [rule] = await running.database.rows<{ id: string }>('select id::text from casting_rule');
  return String(rule?.id);
}

const chapter = async (title: string): Promise<string> => {
  const [row] = await running.database.rows<{ id: string }>(
    `select id::text from chapter where title = '${title}'`,
  );
  return String(row?.id);
};

/** A year with chapters that overlap, and the one before it. */
async function tellTheYear(iconIds: string[]): Promise<void> {
  const told = {
    ...{
      note: 'Long nights',
      owners: { design: 'Ingrid Sande', marketing: '', retail: '' },
      dropIds: [],
      ruleIds: [],
    },
    links: [{ title: 'Board', url: 'https://boards.example/winter' }],
    productIds: [product('Wool Wash')],
    icons: iconIds.map((id) => ({ id, uplift: '+40' })),
  };
  const chapters = [
    [2025, { title: 'Wool', from: '2025-09-01', to: '2025-12-20', icons: [] }],
    [2026, { title: 'Sailing summer', from: '2026-05-01', to: '2026-08-31' }],
    [2026, { title: 'Winter light', from: '2026-11-15', to: '2026-12-31' }],
    [2026, { title: '🌊'.repeat(100), from: '2026-12-01', to: '2026-12-03', icons: [] }],
  ] as const;
  for (const [year, entry] of chapters)
    await ingrid.sendJson('/app/narrative/chapters/saving', {
      ...{ id: null, year, seen: 0 },
      entry: { ...told, ...entry },
    });
}

const oneId = async (text: string): Promise<string> => {
  const [row] = await running.database.rows<{ id: string }>(text);
  return String(row?.id);
};

const incident = (state: string): Promise<string> =>
  oneId(`select id::text from incident where state = '${state}' limit 1`);

beforeAll(async () => {
  running = await startApp(maison(), ['read_orders', 'read_all_orders']);
  ingrid = ownerOf(running);
  await readFirst(running, ingrid);
  await tellIda(running, ingrid);
  await ingrid.send('/app/settings/people', { name: 'Nils Haug', address: 'nils@sande.example' });
  const coat = await iconOf('Harbour Coat', ['Harbour Coat, Navy', 'Harbour Coat, Black'], null);
  const knit = await iconOf('Fisher Knit', ['Fisher Knit'], 120);
  await iconOf('No. 9 Boot', ['No. 9 Boot'], null);
  await cast('supporting', {
    productIds: [product('Wax Care Kit')],
    category: 'Care',
    iconIds: coat,
    reason: 'Keeps the coat alive',
  });
  await planTheCoat(ingrid, oneId, coat);
  await tellTheYear([...coat, ...knit]);
  await untilCalm(running);
  await running.control('/__dev/receive', { sku: 'HC-NVY-48', quantity: 200 });
  await untilCalm(running);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await running.close();
});

const PAGES: { name: string; path: () => string | Promise<string> }[] = [
  { name: 'the promise board', path: () => '' },
  { name: 'the pyramid', path: () => '/universe' },
  { name: 'the map', path: () => '/universe?view=map' },
  { name: 'the cast list', path: () => '/universe?view=cast' },
  { name: 'the icons', path: () => '/universe?role=icon' },
  { name: 'a search', path: () => '/universe?search=harbour' },
  { name: 'a search without results', path: () => '/universe?search=sextant' },
  { name: 'the files of the universe', path: () => '/universe/files' },
  { name: 'an icon', path: () => `/universe/products/${product('Harbour Coat, Navy')}` },
  { name: 'a supporting character', path: () => `/universe/products/${product('Wax Care Kit')}` },
  { name: 'an uncast product', path: () => `/universe/products/${product('Market Tote')}` },
  { name: 'a product with a very long title', path: () => `/universe/products/${product('The Complete')}` },
  { name: 'a title with markup', path: () => `/universe/products/${product('Salt & Rope')}` },
  { name: 'a bundle', path: () => `/universe/products/${product('Winter Boot Set')}` },
  { name: 'marking an icon', path: () => `/universe/cast?as=icon&products=${product('Market Tote')}` },
  {
    name: 'marking supporting characters',
    path: () => `/universe/cast?as=supporting&products=${product('The Complete')},${product('Wool Wash')}`,
  },
  { name: 'removing a role', path: () => `/universe/cast?as=uncast&products=${product('Wax Care Kit')}` },
  ...pagesOfLineage(
    (text) => oneId(text),
    (title) => product(title),
  ),
  { name: 'the casting rules', path: () => '/universe/rules' },
  { name: 'a new casting rule', path: () => '/universe/rules?rule=new' },
  { name: 'a casting rule', path: async () => `/universe/rules?rule=${await castingRule()}` },
  { name: 'removing a casting rule', path: async () => `/universe/rules?remove=${await castingRule()}` },
  { name: 'the open incidents', path: () => '/stock' },
  { name: 'the resolved incidents', path: () => '/stock?tab=resolved' },
  { name: 'an open incident', path: async () => `/stock/${await incident('open')}` },
  { name: 'a resolved incident', path: async () => `/stock/${await incident('resolved')}` },
  { name: 'the figures of a size', path: () => `/stock/figures/${sizeOf('FK-ECR-M')}/online` },
  { name: 'the figures of a size that nobody guards', path: () => `/stock/figures/${sizeOf('WCK')}/online` },
  { name: 'the icon sheet', path: () => '/stock/sheet' },
  { name: 'the policies of the shop', path: () => '/stock/policies' },
  { name: 'the policies of icons', path: () => '/stock/policies?level=role&subject=icon' },
  { name: 'the seasons and the days that say nothing', path: () => '/stock/demand' },
  { name: 'a year that nobody told yet', path: () => '/narrative?year=2031' },
  { name: 'the year', path: () => '/narrative?year=2026&compare=1' },
  { name: 'the year as a table', path: () => '/narrative?year=2026&table=1' },
  { name: 'a chapter', path: async () => `/narrative/chapters/${await chapter('Winter light')}` },
  {
    name: 'the stock gate of an icon in a chapter',
    path: async () =>
      `/stock/gate/${await chapter('Winter light')}/${await oneId("select id::text from icon where title = 'Fisher Knit'")}`,
  },
  { name: 'a new chapter', path: () => '/narrative/chapters/new?year=2026' },
  { name: 'the products in no chapter', path: () => '/narrative/left-out?year=2026' },
  { name: 'the settings', path: () => '/settings' },
  { name: 'every change', path: () => '/settings/changes' },
  { name: 'changes that nobody made', path: () => '/settings/changes?from=2001-01-01&to=2001-01-02' },
];

const sideways = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function appFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#app-frame')).contentFrame();
  if (!frame) throw new Error('The admin does not frame the app');
  return frame;
}

// Shopify's script is fetched from nowhere here: the admin brings its own.
const expected = /cdn\.shopify\.com\/shopifycloud\/app-bridge\.js|net::ERR_FAILED/;

describe.each(SIZES)('at $width pixels', (size) => {
  let context: BrowserContext;
  let complaints: Complaints;
  let window: MaisonWindow;

  beforeAll(async () => {
    const opened = await openWindow(browser, size);
    ({ context, complaints } = opened);
    await watchShifts(context);
    window = maisonWindow(opened.page, running);
  });

  afterAll(() => context.close());

  test.each(PAGES)(
    '$name can be read by everyone, fits, stands still and complains of nothing',
    async (one) => {
      complaints.said.length = 0;
      await window.open(await one.path());
      const frame = await appFrame(window.page);
      const { cls, of } = await shiftOf(frame);
      expect(cls, of.join(', ')).toBeLessThan(MOST_SHIFT);
      expect(await sideways(frame)).toBe(0);
      expect(await axeViolations(window.page, [frame])).toEqual([]);
      expect(complaints.said.filter((line) => !expected.test(line))).toEqual([]);
    },
  );

  test('a page that is not there says so, and can be read by everyone, as can the admin around it', async () => {
    await window.open('/universe/products/1');
    await window.app.getByRole('heading', { name: 'This page is not here' }).waitFor();
    expect(await sideways(await appFrame(window.page))).toBe(0);
    expect(await axeViolations(window.page)).toEqual([]);
  });

  test('the page behind the link of a mail fits and can be read by everyone', async () => {
    const asking = (await mailsOf(running)).find(({ to }) => to.includes('nils@sande.example'));
    const page = await context.newPage();
    await page.goto(String(/https?:\/\/\S+\/confirm\/\S+/.exec(asking?.text ?? '')?.[0]));
    await page.getByRole('button', { name: 'Yes, tell me' }).waitFor();
    expect(await sideways(page.mainFrame())).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });
});
