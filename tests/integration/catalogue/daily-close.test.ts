import { afterAll, beforeEach, expect, test } from 'vitest';
import { closeDays } from '~/catalogue/close-days.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';

const SHOP = 'maison.myshopify.com';
const rows = forShop(SHOP);
const [COAT, TOTE] = [1n, 2n];

afterAll(disconnect);

beforeEach(async () => {
  for (const table of ['shop', 'sync_run', 'level', 'level_change', 'daily_close'])
    await pool.query(`truncate ${table}`);
});

/** A shop in that zone, first read at that moment, with the coat's and the tote's stock as it is now. */
async function shopIn(timeZone: string, firstRead: string, stock: Partial<Record<'coat' | 'tote', number>>) {
  const at = new Date(firstRead);
  await rows.db.shop.create({
    data: { shop: SHOP, name: 'Atelier Sande', currency: 'EUR', timeZone, installedAt: at, mirrorAsOf: at },
  });
  await rows.db.syncRun.create({
    data: { shop: SHOP, kind: 'catalogue', state: 'done', startedAt: at, snapshotAt: at, finishedAt: at },
  });
  const level = (inventoryItemId: bigint, available: number) => ({
    shop: SHOP,
    inventoryItemId,
    locationId: 7n,
    available,
    onHand: available,
    committed: 0,
    incoming: 0,
    reserved: 0,
    safetyStock: 0,
    updatedAt: at,
    seenAt: at,
  });
  if (stock.coat !== undefined) await rows.db.level.create({ data: level(COAT, stock.coat) });
  if (stock.tote !== undefined) await rows.db.level.create({ data: level(TOTE, stock.tote) });
}

const changed = (item: bigint, at: string, before: number | null, after: number | null) =>
  rows.db.levelChange.create({
    data: {
      shop: SHOP,
      inventoryItemId: item,
      locationId: 7n,
      at: new Date(at),
      before,
      after,
      source: 'webhook',
    },
  });

const closes = async () =>
  (await rows.db.dailyClose.findMany({ orderBy: [{ day: 'asc' }, { inventoryItemId: 'asc' }] })).map(
    (close) => `${close.day.toISOString().slice(0, 10)} ${close.inventoryItemId}: ${close.available}`,
  );

test('each day that ended in the shop is closed once, from the day of the first reading on', async () => {
  await shopIn('Europe/Paris', '2026-11-20T10:00:00Z', { coat: 9, tote: 3 });
  expect(await closeDays(SHOP, new Date('2026-11-22T08:00:00Z'))).toBe(2);
  expect(await closeDays(SHOP, new Date('2026-11-22T09:00:00Z'))).toBe(0);
  expect(await closes()).toEqual(['2026-11-20 1: 9', '2026-11-20 2: 3']);
});

test('a close is written where the stock differs from the row before, and nowhere else', async () => {
  await shopIn('Europe/Paris', '2026-11-20T10:00:00Z', { coat: 9, tote: 3 });
  await closeDays(SHOP, new Date('2026-11-22T08:00:00Z'));
  await changed(COAT, '2026-11-22T10:00:00Z', 9, 4);
  await rows.db.level.updateMany({ where: { inventoryItemId: COAT }, data: { available: 4 } });
  await changed(TOTE, '2026-11-23T10:00:00Z', 3, null);
  await rows.db.level.deleteMany({ where: { inventoryItemId: TOTE } });
  await closeDays(SHOP, new Date('2026-11-26T08:00:00Z'));
  expect(await closes()).toEqual([
    '2026-11-20 1: 9',
    '2026-11-20 2: 3',
    '2026-11-22 1: 4',
    '2026-11-23 2: null',
  ]);
});

test('no day is closed before midnight of the shop, whatever the date in UTC', async () => {
  await shopIn('America/Los_Angeles', '2026-11-20T20:00:00Z', { coat: 9 });
  expect(await closeDays(SHOP, new Date('2026-11-21T07:59:00Z'))).toBe(0);
  expect(await closeDays(SHOP, new Date('2026-11-21T08:00:00Z'))).toBe(1);
  expect(await closes()).toEqual(['2026-11-20 1: 9']);
});

test('a day closed late shows the stock of its end, told from the changes since', async () => {
  await shopIn('Europe/Paris', '2026-11-20T10:00:00Z', { coat: 2 });
  await changed(COAT, '2026-11-20T15:00:00Z', 9, 8);
  await changed(COAT, '2026-11-21T09:00:00Z', 8, 5);
  await changed(COAT, '2026-11-22T09:00:00Z', 5, 2);
  await closeDays(SHOP, new Date('2026-11-22T10:00:00Z'));
  expect(await closes()).toEqual(['2026-11-20 1: 8', '2026-11-21 1: 5']);
});

test('what was stocked at the end of the day counts, though it is gone by now, and what came later does not', async () => {
  await shopIn('Europe/Paris', '2026-11-20T10:00:00Z', { tote: 4 });
  await changed(COAT, '2026-11-21T01:00:00Z', 6, null);
  await changed(TOTE, '2026-11-21T02:00:00Z', null, 4);
  await closeDays(SHOP, new Date('2026-11-21T10:00:00Z'));
  expect(await closes()).toEqual(['2026-11-20 1: 6']);
});

test.each([
  ['Europe/Paris', 'the long day of autumn', '2026-10-25', '2026-10-25T23:00:00Z'],
  ['Europe/Paris', 'the short day of spring', '2026-03-29', '2026-03-29T22:00:00Z'],
  ['Pacific/Auckland', 'the short day of spring', '2026-09-27', '2026-09-27T11:00:00Z'],
  ['Asia/Kathmandu', 'a zone of three quarters of an hour', '2026-11-20', '2026-11-20T18:15:00Z'],
])('in %s %s ends at its own midnight', async (zone, _what, day, midnight) => {
  const end = new Date(midnight).getTime();
  await shopIn(zone, new Date(end - 6 * 60 * 60_000).toISOString(), { coat: 1 });
  await changed(COAT, new Date(end - 1000).toISOString(), 5, 4);
  await changed(COAT, new Date(end + 1000).toISOString(), 4, 1);
  expect(await closeDays(SHOP, new Date(end - 1))).toBe(0);
  expect(await closeDays(SHOP, new Date(end))).toBe(1);
  expect(await closes()).toEqual([`${day} 1: 4`]);
});

test('a shop that was never read has nothing to close', async () => {
  await shopIn('Europe/Paris', '2026-11-20T10:00:00Z', { coat: 9 });
  await pool.query(`update sync_run set state = 'failed'`);
  expect(await closeDays(SHOP, new Date('2026-11-25T10:00:00Z'))).toBe(0);
});
