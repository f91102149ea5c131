import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { forShop } from '~/database/for-shop.server';
import { standingsOfIcons } from '~/stock-guard/board/standings-of-icons.server';
import { narrativeGates } from '~/stock-guard/gate/narrative-gates.server';
import { dropPage } from '~/universe/lineage/drop-page.server';
import { editionPage } from '~/universe/lineage/edition-page.server';
import { iconPage } from '~/universe/lineage/icon-page.server';
import { lineagePage } from '~/universe/lineage/lineage-page.server';
import { calendarPage } from '~/universe/narrative/calendar-page.server';
import { chapterPage } from '~/universe/narrative/chapter-page.server';
import { leftOutOf } from '~/universe/narrative/left-out.server';
import { universeMap } from '~/universe/picture/universe-map.server';
import { universePicture } from '~/universe/picture/universe-picture.server';
import { rulesPage } from '~/universe/rules/rules-page.server';
import { suggestionsPage } from '~/universe/suggestions/suggestions.server';
import { fillLargeMirror, sizeOf } from '../../../tools/bench/pages/large-mirror';
import { fillLargeUniverse } from '../../../tools/bench/pages/large-universe';
import { explainQuery, recordQueries, type TableAccess } from '../../setup/recorded-queries';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const TODAY = '2026-11-22';
const PRODUCTS = 12_000;
/** A page looks at so many rows of a table at most, however large the store is. */
const MOST_ROWS = 5_000;
/** Tables that grow with the store, its universe or its history. */
const LARGE = new Set([
  ...['product', 'variant', 'level', 'casting', 'casting_support', 'permanent_variant', 'product_sales'],
  ...['group_figures', 'edition', 'edition_icon', 'signature_detail', 'detail_edition', 'audit'],
  ...['order_line', 'incident', 'watch', 'demand', 'promise_day', 'level_change', 'daily_close'],
]);

const rows = forShop(SHOP);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
const known = { icon: '', edition: '', drop: '', chapter: '' };

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
  await fillLargeUniverse(client, SHOP, sizeOf(PRODUCTS), NOW);
  known.icon = (await rows.db.icon.findFirstOrThrow({ where: { position: 7 } })).id;
  known.edition =
    (await rows.db.casting.findFirstOrThrow({ where: { role: 'edition', endedAt: null } })).editionId ?? '';
  known.drop = (await rows.db.editionDrop.findFirstOrThrow()).id;
  known.chapter = (await rows.db.chapter.findFirstOrThrow({ orderBy: { fromDay: 'desc' } })).id;
}, 180_000);
afterAll(() => client.end());

async function accesses(page: () => Promise<unknown>): Promise<TableAccess[]> {
  const found: TableAccess[] = [];
  for (const query of await recordQueries(page)) found.push(...(await explainQuery(client, query)));
  return found;
}

/** Going through so little costs no more than finding it. */
const LITTLE = 2_000;

function wrongWith({ how, table, rows: read }: TableAccess): boolean {
  if (!LARGE.has(table)) return false;
  const most = { 'Seq Scan': LITTLE, 'Index Only Scan': PRODUCTS }[how] ?? MOST_ROWS;
  return read > most;
}

const PAGES: Record<string, () => Promise<unknown>> = {
  'the pyramid': () => universePicture(SHOP, TODAY),
  'the map': () => universeMap(SHOP, TODAY),
  'where the icons of a picture stand': async () => {
    const { systems } = await universeMap(SHOP, TODAY);
    const ids = systems.map(({ icon }) => icon.subject);
    return standingsOfIcons(SHOP, ids, await mirrorAge(SHOP, NOW), NOW);
  },
  'an icon’s page': () => iconPage(SHOP, known.icon, 0, NOW),
  'an edition': () => editionPage(SHOP, known.edition, NOW),
  'a drop': () => dropPage(SHOP, known.drop, NOW),
  suggestions: () => suggestionsPage(SHOP, { kind: 'icon', after: null }),
  rules: () => rulesPage(SHOP),
  'the year': () => calendarPage(SHOP, { year: 2026, iconsAfter: null }, TODAY),
  'a chapter': () => chapterPage(SHOP, known.chapter, TODAY),
  'a chapter’s gates': () => narrativeGates(SHOP, [known.chapter], [known.icon], NOW),
  'what is in no chapter': () => leftOutOf(SHOP, 2026, null),
};

describe('a page of a large universe reads no table whole:', () => {
  for (const [what, page] of Object.entries(PAGES)) {
    test(what, async () => {
      const found = await accesses(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(wrongWith)).toEqual([]);
    });
  }
});

test('gaps are looked for among all editions, and in nothing that is larger', async () => {
  const found = await accesses(() => lineagePage(SHOP, { gap: null, gapPage: 0, dropPage: 0 }, NOW));
  const wrong = found.filter(wrongWith).map(({ table }) => table);
  expect(wrong.filter((table) => !['edition', 'edition_icon'].includes(table))).toEqual([]);
});

test('the pyramid finds its icons by what they weigh', async () => {
  const found = await accesses(() => universePicture(SHOP, TODAY));
  expect(found.map(({ index }) => index)).toContain('group_figures_shop_kind_revenue_products_subject_idx');
});
