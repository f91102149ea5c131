import { beforeEach, expect, test } from 'vitest';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { reconcile } from '~/catalogue/reconcile.server';
import { now } from '~/clock.server';
import { pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { noFaults } from '../../local-shopify/control/faults';
import { maison as seed } from '../../local-shopify/seed/maison';
import { deleteLevel } from '../../local-shopify/store/delete-level';
import { deleteProduct } from '../../local-shopify/store/delete-product';
import { placeOrder } from '../../local-shopify/store/place-order';
import { setAvailable } from '../../local-shopify/store/set-available';
import { updateProduct } from '../../local-shopify/store/update-product';
import { maisonStore } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const maison = maisonStore(seed, [
  'read_products',
  'write_products',
  'read_inventory',
  'read_locations',
  'read_orders',
]);

beforeEach(async () => {
  maison.shopify.server.faults = noFaults();
  await maison.finishReading('catalogue');
  maison.deaf = true;
  await pool.query('truncate graphile_worker._private_jobs');
});

const minutesPass = (minutes: number): void => maison.shopify.server.clock.advance(minutes * 60);
const someVariants = () => [...maison.store.variants.values()].filter((one) => one.components.length === 0);

test('what lost webhooks would have told is found and mended', async () => {
  const { store } = maison;
  minutesPass(5);
  for (const variant of someVariants().slice(0, 30)) {
    const [level] = store.levelsOf(variant.inventoryItemId);
    if (level?.isActive) setAvailable(store, { ...level, available: level.available + 3 });
  }
  for (const product of [...store.products.values()].slice(0, 8))
    updateProduct(store, { productId: product.id, title: `${product.title} (again)` });
  minutesPass(10);
  expect(await reconcile(maison.shop, now())).toBe('mended');
  expect(await differences(maison.shop, store)).toEqual([]);
  expect((await maison.jobs('assess')).length).toBeGreaterThan(0);
  expect(await mirrorAge(maison.shop, now())).toMatchObject({ kind: 'fresh', minutes: 0 });
});

test('the next reconciliation is due a quarter of an hour later', async () => {
  await reconcile(maison.shop, now());
  const row = await forShop(maison.shop).db.shop.findFirst();
  const minutes = ((row?.reconcileDueAt?.getTime() ?? 0) - now().getTime()) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
});

test('a lost deletion shows in the counts and asks for a full reading', async () => {
  deleteProduct(maison.store, someVariants()[0]?.productId ?? 0);
  minutesPass(90);
  expect(await reconcile(maison.shop, now())).toBe('full-reading-asked');
  expect(await maison.finishReading('catalogue')).toEqual({ state: 'done', failure: null });
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('a level that was lost to a webhook nobody got is taken out', async () => {
  const { store } = maison;
  const level = [...store.levels.values()].find((one) => one.isActive);
  if (!level) throw new Error('The maison has no stock');
  minutesPass(5);
  deleteLevel(store, level);
  minutesPass(5);
  expect(await reconcile(maison.shop, now())).toBe('mended');
  expect(await differences(maison.shop, store)).toEqual([]);
});

test('a full reading follows once a week', async () => {
  minutesPass(7 * 24 * 60 + 1);
  expect(await reconcile(maison.shop, now())).toBe('full-reading-asked');
});

test('after a stale time everything is assessed again, although nothing changed', async () => {
  minutesPass(70);
  expect((await mirrorAge(maison.shop, now())).kind).toBe('stale');
  await reconcile(maison.shop, now());
  expect(await maison.jobs('assess')).toEqual([{ shop: maison.shop, cause: 'stock' }]);
});

test('where Shopify does not answer, the mirror stays as old as it is', async () => {
  const before = (await forShop(maison.shop).db.shop.findFirst())?.mirrorAsOf;
  minutesPass(20);
  maison.shopify.server.faults = { ...noFaults(), api: { status: 500 } };
  await expect(reconcile(maison.shop, now())).rejects.toThrow('Shopify did not answer');
  expect((await forShop(maison.shop).db.shop.findFirst())?.mirrorAsOf).toEqual(before);
});

test('orders are read where they are granted, and a lost order is found', async () => {
  const { store, shop } = maison;
  expect(await maison.finishReading('orders')).toEqual({ state: 'done', failure: null });
  const lines = [...store.orders.values()].flatMap((order) => order.lines);
  expect(await forShop(shop).db.orderLine.count()).toBe(lines.length);
  minutesPass(5);
  const [variant] = someVariants();
  const order = placeOrder(store, { lines: [{ variantId: variant?.id ?? 0, quantity: 2 }] });
  minutesPass(5);
  await reconcile(shop, now());
  expect(await forShop(shop).db.orderLine.findMany({ where: { orderId: order.id } })).toMatchObject([
    { variantId: BigInt(variant?.id ?? 0), quantity: 2, currentQuantity: 2, channel: 'web', test: false },
  ]);
});

test('what the mirror knows already is not read again, and costs next to nothing', async () => {
  const { store, shopify } = maison;
  const spentBy = async (): Promise<number> => {
    const before = shopify.server.log.length;
    expect(await reconcile(maison.shop, now())).toBe('mended');
    return shopify.server.log.slice(before).reduce((sum, { cost = 0 }) => sum + cost, 0);
  };
  minutesPass(20);
  const quiet = await spentBy();
  minutesPass(5);
  for (const product of [...store.products.values()].slice(0, 60))
    updateProduct(store, { productId: product.id, title: `${product.title} (new)` });
  minutesPass(1);
  const mending = await spentBy();
  expect(await differences(maison.shop, store)).toEqual([]);
  minutesPass(1);
  expect(mending).toBeGreaterThan(quiet);
  expect(await spentBy()).toBeLessThan(quiet + (mending - quiet) / 4);
});
