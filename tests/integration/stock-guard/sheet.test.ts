import '../../setup/own-database.ts';
import { beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { figuresPage } from '~/stock-guard/explain/figures-page.server';
import type { SheetPage } from '~/stock-guard/sheet/sheet-page';
import { sheetPage } from '~/stock-guard/sheet/sheet-page.server';
import { fourIcons } from '../../setup/four-icons';
import { TODAY } from '../../setup/mirrored-maison';

const shop = { shop: 'maison.myshopify.com', timeZone: 'Europe/Oslo', grantedScopes: [] };
const { db } = forShop(shop.shop);
const idOf = async (title: string): Promise<string> =>
  (await db.icon.findFirstOrThrow({ where: { title } })).id;

async function open(title: string, weeks: 'quarter' | 'half-year' = 'quarter'): Promise<SheetPage> {
  const page = await sheetPage(shop, { iconId: await idOf(title), pool: null, weeks }, TODAY);
  if (typeof page === 'string') throw new Error(page);
  return page;
}

beforeAll(() => fourIcons(shop.shop), 120_000);

test('the sheet of an icon has a quarter of weeks for each permanent size, or half a year', async () => {
  const { sheet, pool } = await open('Fisher Knit');
  expect(pool).toBe('online');
  expect(sheet.sizes.length).toBeGreaterThan(3);
  for (const { weeks } of sheet.sizes) expect(weeks).toHaveLength(13);
  expect((await open('Fisher Knit', 'half-year')).sheet.total).toHaveLength(26);
});

test('the arrival of the coat that is sold out stands in its week', async () => {
  const { sheet } = await open('Harbour Coat');
  const navy = sheet.sizes.find(({ what }) => what.includes('Navy') && what.includes('48'));
  expect(navy?.weeks[0]).toMatchObject({ opening: 0, mark: 'out' });
  const arrives = navy?.weeks.find(({ arriving }) => arriving > 0);
  expect(arrives).toMatchObject({ from: '2026-12-07', arriving: 12 });
});

test('stock-out and order-by day of the sheet are those that Explain derives, and its week closes without stock', async () => {
  const { sheet, pool } = await open('Fisher Knit');
  const ecru = sheet.sizes.find(({ what }) => what.includes('Ecru M'));
  if (!ecru) throw new Error('No knit runs out');
  const page = await figuresPage(shop, { variantId: BigInt(ecru.variantId), pool }, TODAY);
  expect(page?.figures?.stocked?.outlook).toMatchObject(ecru.outlook);
  const { stockOutOn } = ecru.outlook;
  const week = ecru.weeks.find(
    ({ from, to }) => stockOutOn !== null && from <= stockOutOn && stockOutOn <= to,
  );
  expect(week?.mark).toBe('out');
});

test('an icon or a stock that is not there is not shown, neither is another house’s', async () => {
  const iconId = await idOf('Fisher Knit');
  const asked = { iconId, pool: null, weeks: 'quarter' } as const;
  expect(await sheetPage(shop, { ...asked, pool: '404' }, TODAY)).toBe('not-there');
  expect(await sheetPage({ ...shop, shop: 'other.myshopify.com' }, asked, TODAY)).toBe('not-there');
  expect(await sheetPage({ ...shop, shop: 'other.myshopify.com' }, { ...asked, iconId: null }, TODAY)).toBe(
    'none',
  );
});

test('a size that is not tracked is named beside the sheet instead of guessed', async () => {
  const { sheet } = await open('Market Tote');
  const [size] = sheet.sizes;
  if (!size) throw new Error('There is no tote');
  await db.variant.updateMany({ where: { id: BigInt(size.variantId) }, data: { tracked: false } });
  const { sheet: after } = await open('Market Tote');
  expect(after.leftOut).toMatchObject([{ variantId: size.variantId, why: 'not-tracked' }]);
  expect(after.sizes).toHaveLength(sheet.sizes.length - 1);
});
