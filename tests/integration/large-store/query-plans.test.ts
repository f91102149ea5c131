import { Prisma } from '@prisma/client';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { forShop } from '~/database/for-shop.server';
import { incidentDetail } from '~/stock-guard/incidents/incident-page.server';
import { incidentsPage } from '~/stock-guard/incidents/incidents.server';
import { promiseBoard, promiseOfIcon } from '~/stock-guard/board/promise-board.server';
import { promiseHome } from '~/stock-guard/board/promise-home.server';
import { iconsWithNobody } from '~/stock-guard/people/icons-with-nobody.server';
import { settingsPage } from '~/stock-guard/policy/settings-page.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { castChoices } from '~/universe/cast/cast-choices.server';
import type { CastListRequest } from '~/universe/cast/cast-list';
import { castList } from '~/universe/cast/cast-list.server';
import { castingForm } from '~/universe/casting/casting-form.server';
import { productPage } from '~/universe/product/product-page.server';
import { readDue } from '~/universe/published/publication-rows.server';
import { fillLargeMirror, sizeOf } from '../../../tools/bench/pages/large-mirror';
import { explainQuery, recordQueries, type TableAccess } from '../../setup/recorded-queries';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const PRODUCTS = 20_000;
/** A page looks at so many rows of a table at most, however large the store is. */
const MOST_ROWS = 7_000;
/** Tables that grow with the store, its history or its orders. */
const LARGE = new Set([
  ...[
    'product',
    'variant',
    'level',
    'casting',
    'casting_support',
    'permanent_variant',
    'publication',
    'incident',
  ],
  ...['level_change', 'daily_close', 'order_line', 'notice', 'webhook_inbox'],
  ...['demand', 'arrival', 'incident_event', 'watch'],
]);

const rows = forShop(SHOP);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
const known = { icon: '', category: '', incident: '', next: '', board: '' };

beforeAll(async () => {
  await client.connect();
  await rows.db.shop.create({
    data: {
      shop: SHOP,
      name: 'Large house',
      currency: 'EUR',
      timeZone: 'Europe/Oslo',
      grantedScopes: ['read_products', 'read_orders', 'read_all_orders'],
      installedAt: NOW,
    },
  });
  await fillLargeMirror(client, SHOP, sizeOf(PRODUCTS), NOW);
  await assess(SHOP, null, 'stock', NOW);
  await client.query('vacuum analyze');
  known.icon = (await rows.db.icon.findFirstOrThrow({ where: { position: 7 } })).id;
  known.category = (await rows.db.category.findFirstOrThrow()).id;
  known.incident = (await rows.db.incident.findFirstOrThrow({ where: { state: 'open' } })).id;
  known.next = (await castList(SHOP, {}, NOW)).next ?? '';
  known.board = (await promiseBoard(SHOP, null, NOW)).next ?? '';
}, 180_000);
afterAll(() => client.end());

async function accesses(page: () => Promise<unknown>): Promise<TableAccess[]> {
  const found: TableAccess[] = [];
  for (const query of await recordQueries(page)) found.push(...(await explainQuery(client, query)));
  return found;
}

const wrongWith = ({ how, table, rows: read }: TableAccess): boolean =>
  LARGE.has(table) && (how === 'Seq Scan' || read > (how === 'Index Only Scan' ? PRODUCTS : MOST_ROWS));

const LISTS: Record<string, () => CastListRequest> = {
  'all products': () => ({}),
  'a later page': () => ({ after: known.next }),
  'an earlier page': () => ({ before: known.next }),
  'the other way round': () => ({ sort: 'title desc' }),
  'the newest': () => ({ sort: 'created desc' }),
  icons: () => ({ role: 'icon' }),
  'supporting characters': () => ({ role: 'supporting' }),
  'uncast products': () => ({ role: 'uncast' }),
  'an icon and its cast': () => ({ icon: known.icon }),
  'a supporting cast': () => ({ icon: known.icon, role: 'supporting' }),
  'a category': () => ({ category: known.category }),
  'a vendor of half the store': () => ({ vendor: 'Mainstay' }),
  'a small vendor': () => ({ vendor: 'Atelier 7' }),
  'a product type': () => ({ productType: 'Type 3' }),
  'a tag': () => ({ tag: 'season-3' }),
  'a rare tag': () => ({ tag: 'archive' }),
  'a tag of nothing': () => ({ tag: 'nothing' }),
  archived: () => ({ status: 'ARCHIVED' }),
  'a common word': () => ({ search: 'coat' }),
  'a rare word': () => ({ search: 'No. 1777' }),
  'a word of nothing': () => ({ search: 'zzzqqq' }),
  'two letters': () => ({ search: 'zq' }),
  'a vendor’s name': () => ({ search: 'atelier 33' }),
  'a SKU': () => ({ search: 'PC-412' }),
  'a word among icons': () => ({ search: 'harbour', role: 'icon' }),
};

describe('the cast list of a large store reads a page by an index, for', () => {
  for (const [what, request] of Object.entries(LISTS)) {
    test(what, async () => {
      const found = await accesses(() => castList(SHOP, request(), NOW));
      expect(found.filter(wrongWith)).toEqual([]);
    });
  }
});

const PAGES: Record<string, () => Promise<unknown>> = {
  'the filters’ choices': () => castChoices(SHOP, known.icon),
  'the form of a casting': () => castingForm(SHOP, [20n, 21n, 40n], NOW),
  'an icon’s page': () => productPage(SHOP, 140n, NOW),
  'an icon’s promise': async () => promiseOfIcon(SHOP, known.icon, await mirrorAge(SHOP, NOW), NOW),
  'a supporting character’s page': () => productPage(SHOP, 21n, NOW),
  'an uncast product’s page': () => productPage(SHOP, 19_999n, NOW),
  'the first page of the board': () =>
    promiseHome({ shop: SHOP, grantedScopes: [], timeZone: 'Europe/Oslo' }, null, NOW),
  'a later page of the board': () =>
    promiseHome({ shop: SHOP, grantedScopes: [], timeZone: 'Europe/Oslo' }, known.board, NOW),
  'incidents under way': () => incidentsPage(SHOP, 'open', null, NOW),
  'later incidents': async () =>
    incidentsPage(SHOP, 'open', (await incidentsPage(SHOP, 'open', null, NOW)).next, NOW),
  'incidents of an icon': () =>
    incidentsPage(SHOP, 'open', null, NOW, { iconId: known.icon, pool: 'online' }),
  'resolved incidents': () => incidentsPage(SHOP, 'resolved', null, NOW),
  'later resolved incidents': async () =>
    incidentsPage(SHOP, 'resolved', (await incidentsPage(SHOP, 'resolved', null, NOW)).next, NOW),
  'one incident': () => incidentDetail(SHOP, known.incident, NOW),
  settings: () => settingsPage(SHOP, NOW),
};

describe('a page of a large store reads no table whole:', () => {
  for (const [what, page] of Object.entries(PAGES)) {
    test(what, async () => {
      const found = await accesses(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(wrongWith)).toEqual([]);
    });
  }
});

describe('lists follow the index that was made for them:', () => {
  const INDEXES: Record<string, [string, () => Promise<unknown>]> = {
    'products by title': ['product_shop_title_id_idx', () => castList(SHOP, {}, NOW)],
    'products by age': [
      'product_shop_created_at_id_idx',
      () => castList(SHOP, { sort: 'created desc' }, NOW),
    ],
    'products of a vendor': [
      'product_shop_vendor_title_id_idx',
      () => castList(SHOP, { vendor: 'Atelier 7' }, NOW),
    ],
    'products of a type': [
      'product_shop_product_type_title_id_idx',
      () => castList(SHOP, { productType: 'Type 3' }, NOW),
    ],
    'products with a rare tag': ['product_tags', () => castList(SHOP, { tag: 'archive' }, NOW)],
    'titles with a rare word': ['product_words', () => castList(SHOP, { search: 'No. 1777' }, NOW)],
    SKUs: ['variant_sku_beginning', () => castList(SHOP, { search: 'PC-412' }, NOW)],
    'the board': ['icon_standing_order', () => promiseBoard(SHOP, known.board, NOW)],
    'incidents under way': ['incident_under_way', () => incidentsPage(SHOP, 'open', null, NOW)],
    'resolved incidents': ['incident_resolved', () => incidentsPage(SHOP, 'resolved', null, NOW)],
  };
  for (const [what, [index, page]] of Object.entries(INDEXES)) {
    test(what, async () => {
      expect((await accesses(page)).map((access) => access.index)).toContain(index);
    });
  }
});

test('an assessment of one changed variant reads what belongs to it, and no table whole', async () => {
  const { variantId } = await rows.db.watch.findFirstOrThrow({ orderBy: { variantId: 'desc' } });
  const found = await accesses(() => assess(SHOP, [variantId], 'stock', NOW));
  expect(found.map(({ table }) => table)).toContain('watch');
  expect(found.filter(wrongWith)).toEqual([]);
});

describe('who would be told of an icon is found by indexes, where', () => {
  const { db } = rows;
  const none = { iconIds: Prisma.DbNull, pools: Prisma.DbNull };
  const SAID: Record<string, () => Promise<unknown>> = {
    'somebody cares for everything': () => Promise.resolve(),
    'policies name people for some': () =>
      db.policy.createMany({
        data: Object.entries({ vendor: 'Atelier 20', product: '140', variant: '1401', icon: known.icon }).map(
          ([level, subject]) => ({
            ...{ shop: SHOP, level, subject, pool: '', recipients: ['nobody'] },
            ...{ updatedAt: NOW, updatedBy: '7', updatedByName: 'Ingrid Sande' },
          }),
        ),
      }),
    'everybody cares for a place only': () => db.recipient.updateMany({ data: { pools: ['online'] } }),
    'nobody cares': () => db.recipient.updateMany({ data: { pools: ['2'] } }),
  };
  afterAll(async () => {
    await db.policy.deleteMany();
    await db.recipient.updateMany({ data: none });
  });
  for (const [what, say] of Object.entries(SAID)) {
    test(what, async () => {
      await say();
      const found = await accesses(() => iconsWithNobody(rows));
      expect(found.filter(wrongWith)).toEqual([]);
    });
  }
});

test('of thousands of products to publish, only the next ones are read', async () => {
  await client.query(`update publication set state = 'due', due_at = $1 where shop = $2`, [NOW, SHOP]);
  await client.query('vacuum analyze publication');
  const found = await accesses(() => readDue(rows, NOW));
  expect(found).toMatchObject([{ table: 'publication', index: 'publication_due' }]);
  expect(found[0]?.rows).toBeLessThanOrEqual(200);
});
