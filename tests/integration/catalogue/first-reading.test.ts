import { expect, test } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { latestSync } from '~/catalogue/latest-sync.server';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { maison as seed } from '../../local-shopify/seed/maison';
import { setAvailable } from '../../local-shopify/store/set-available';
import { maisonStore } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const maison = maisonStore(seed);
const done = { state: 'done', failure: null };
const versions = async () =>
  (
    await pool.query<{ version: string }>(
      `select xmin::text || id::text as version from product union all select xmin::text || id::text from variant
       union all select xmin::text || inventory_item_id::text || location_id::text from level order by 1`,
    )
  ).rows;

test('after its first reading the mirror holds what the store holds, row by row', async () => {
  expect(await maison.finishReading('catalogue')).toEqual(done);
  expect(await differences(maison.shop, maison.store)).toEqual([]);
  expect(await mirrorAge(maison.shop, now())).toMatchObject({ kind: 'fresh', failure: null });
});

test('the first reading asks for an assessment of everything and records no stock change', async () => {
  await maison.finishReading('catalogue');
  expect(await maison.jobs('assess')).toEqual([{ shop: maison.shop, cause: 'stock' }]);
  expect(await forShop(maison.shop).db.levelChange.count()).toBe(0);
});

test('a reading shows how far it is and ends at all of its objects', async () => {
  await advanceSync(maison.shop, 'catalogue', now());
  expect((await latestSync(maison.shop, 'catalogue', now()))?.state).toBe('reading');
  expect((await mirrorAge(maison.shop, now())).kind).toBe('reading');
  await maison.finishReading('catalogue');
  const { levels, products, variants } = seed();
  const active = levels.filter((level) => level.isActive).length;
  expect((await latestSync(maison.shop, 'catalogue', now()))?.progress).toMatchObject({
    objectsRead: products.length + variants.length + active,
    share: 1,
  });
});

test('reading an unchanged store again writes no row', async () => {
  await maison.finishReading('catalogue');
  const before = await versions();
  expect(await maison.readAll()).toEqual(done);
  expect(await versions()).toEqual(before);
  const run = await forShop(maison.shop).db.syncRun.findFirst({ orderBy: { startedAt: 'desc' } });
  expect(run?.rowsChanged).toBe(0);
});

test('a later reading records the stock that changed unseen', async () => {
  await maison.finishReading('catalogue');
  maison.deaf = true;
  const [variant] = [...maison.store.variants.values()];
  const level = maison.store.levelsOf(variant?.inventoryItemId ?? 0)[0];
  if (!variant || !level) throw new Error('The maison has no stock');
  const before = level.available;
  maison.shopify.server.clock.advance(5);
  setAvailable(maison.store, { ...level, available: before + 7 });
  maison.shopify.server.clock.advance(5);
  expect(await maison.readAll()).toEqual(done);
  expect(await forShop(maison.shop).db.levelChange.findMany()).toMatchObject([
    { inventoryItemId: BigInt(level.inventoryItemId), before, after: before + 7, source: 'sync' },
  ]);
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('asking for a reading twice is one reading', async () => {
  await maison.finishReading('catalogue');
  expect(await requestSync(maison.shop, 'catalogue', now())).toBe('asked');
  expect(await requestSync(maison.shop, 'catalogue', now())).toBe('already-running');
  const before = maison.shopify.server.bulk(maison.shop).all().length;
  await maison.finishReading('catalogue');
  expect(maison.shopify.server.bulk(maison.shop).all()).toHaveLength(before + 1);
  expect(await advanceSync(maison.shop, 'catalogue', now())).toBe('nothing-to-do');
});

test('a process killed after asking Shopify is taken up again without a second bulk operation', async () => {
  await advanceSync(maison.shop, 'catalogue', now());
  const asked = maison.shopify.server.bulk(maison.shop).all().length;
  // As if it had died before it could write down the operation's id.
  await forShop(maison.shop).db.syncRun.updateMany({ data: { state: 'asked', bulkId: null } });
  expect(await maison.finishReading('catalogue')).toEqual(done);
  expect(maison.shopify.server.bulk(maison.shop).all()).toHaveLength(asked);
});

test('a process killed while applying is taken up again and ends at the same mirror', async () => {
  await maison.finishReading('catalogue');
  // As if it had died before the transaction committed.
  await pool.query('truncate product, variant, level');
  await pool.query(`update sync_run set state = 'applying', finished_at = null, objects_read = 40`);
  expect(await maison.finishReading('catalogue')).toEqual(done);
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('a shop that leaves in the middle of a reading keeps nothing of it', async () => {
  await advanceSync(maison.shop, 'catalogue', now());
  await forShop(maison.shop).db.shop.updateMany({ data: { uninstalledAt: now() } });
  expect(await advanceSync(maison.shop, 'catalogue', now())).toBe('nothing-to-do');
  expect(await forShop(maison.shop).db.product.count()).toBe(0);
});

test('after the catalogue the orders are to be read', async () => {
  await maison.finishReading('catalogue');
  expect(await maison.jobs('sync')).toContainEqual({ shop: maison.shop, kind: 'orders' });
});

test('orders are not asked for where the shop has not granted them', async () => {
  expect(await requestSync(maison.shop, 'orders', now())).toBe('not-granted');
});
