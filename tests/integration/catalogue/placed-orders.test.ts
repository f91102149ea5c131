import { expect, test } from 'vitest';
import { settleShopMatter } from '~/catalogue/shop-matters.server';
import { forShop } from '~/database/for-shop.server';
import { maison as seed } from '../../local-shopify/seed/maison';
import { placeOrder } from '../../local-shopify/store/place-order';
import { maisonStore } from '../../setup/maison-store';

const REQUIRED = ['read_products', 'write_products', 'read_inventory', 'read_locations'];
const maison = maisonStore(seed, [
  ...REQUIRED,
  ...['read_orders', 'read_all_orders', 'read_merchant_managed_fulfillment_orders'],
]);
const rows = () => forShop(maison.shop);

/** From where the mirror says that each line is sent, beside what the store says. */
async function places(): Promise<{ known: string[]; true: string[] }> {
  const known = await rows().db.orderLine.findMany({ orderBy: { id: 'asc' } });
  const all = [...maison.store.orders.values()].flatMap((order) =>
    order.lines.map((line) => ({ id: line.id, from: order.fulfilmentLocationId })),
  );
  return {
    known: known.map(({ id, fulfilledFrom }) => `${id} ${fulfilledFrom ?? 'unknown'}`),
    true: all.sort((one, other) => one.id - other.id).map(({ id, from }) => `${id} ${from}`),
  };
}

test('with the scope every line is known by the location that sends it, new orders among them', async () => {
  await maison.finishReading('catalogue');
  expect(await maison.finishReading('orders')).toEqual({ state: 'done', failure: null });
  const read = await places();
  expect(read.known).toEqual(read.true);
  const [variant] = [...maison.store.variants.values()].filter((one) => one.components.length === 0);
  placeOrder(maison.store, { lines: [{ variantId: variant?.id ?? 0, quantity: 2 }] });
  await maison.catchUp();
  const after = await places();
  expect(after.known).toHaveLength(read.known.length + 1);
  expect(after.known).toEqual(after.true);
});

test('without it the same orders are read, and their places stay unknown', async () => {
  await rows().db.shop.updateMany({
    data: { grantedScopes: [...REQUIRED, 'read_orders', 'read_all_orders'] },
  });
  await maison.finishReading('catalogue');
  expect(await maison.finishReading('orders')).toEqual({ state: 'done', failure: null });
  expect(await rows().db.orderLine.count({ where: { fulfilledFrom: null } })).toBe(
    (await places()).true.length,
  );
});

test('once the scope is granted, the orders that were read without it are read again', async () => {
  await rows().db.shop.updateMany({
    data: { grantedScopes: [...REQUIRED, 'read_orders', 'read_all_orders'] },
  });
  await settleShopMatter(maison.shop, { kind: 'scopes' });
  expect(await rows().db.syncRun.count({ where: { kind: 'orders', finishedAt: null } })).toBe(1);
});
