import { beforeEach, expect, test } from 'vitest';
import { advanceSync } from '~/catalogue/advance-sync.server';
import { drainInbox } from '~/catalogue/drain-inbox.server';
import { askToReRead, strikeOff } from '~/catalogue/re-read-list.server';
import { reRead } from '~/catalogue/re-read.server';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { maison as seed } from '../../local-shopify/seed/maison';
import { deleteLevel } from '../../local-shopify/store/delete-level';
import { deleteProduct } from '../../local-shopify/store/delete-product';
import { placeOrder } from '../../local-shopify/store/place-order';
import { refundOrder } from '../../local-shopify/store/refund-order';
import { setAvailable } from '../../local-shopify/store/set-available';
import type { Level } from '../../local-shopify/store/types';
import { updateProduct } from '../../local-shopify/store/update-product';
import { maisonStore, until } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const maison = maisonStore(seed);
let level: Level;
let variantId: number;

beforeEach(async () => {
  const { store } = maison;
  const stocked = [...store.variants.values()].find(
    ({ inventoryItemId, components }) =>
      components.length === 0 &&
      store.inventoryItems.get(inventoryItemId)?.tracked === true &&
      store.levelsOf(inventoryItemId).some((one) => one.isActive && one.available > 20),
  );
  const found = stocked && store.levelsOf(stocked.inventoryItemId).find((one) => one.available > 20);
  if (!found) throw new Error('The maison has nothing in stock');
  level = found;
  variantId = stocked.id;
  await maison.finishReading('catalogue');
  await pool.query('truncate graphile_worker._private_jobs');
  maison.shopify.server.clock.advance(10);
});

const changes = () => forShop(maison.shop).db.levelChange.findMany({ orderBy: { id: 'asc' } });
const mirrored = () =>
  forShop(maison.shop).db.level.findFirst({
    where: { inventoryItemId: level.inventoryItemId, locationId: level.locationId },
  });

let webhooks = 0;
/** A level webhook as it lies in the inbox, `seconds` after the moment of the test. */
async function arrives(seconds: number, available: number, topic = 'inventory_levels/update') {
  const at = new Date(now().getTime() + seconds * 1000);
  await pool.query(
    `insert into webhook_inbox (shop, webhook_id, topic, triggered_at, received_at, payload) values ($1, $2, $3, $4, $5, $6)`,
    [
      maison.shop,
      `hook-${(webhooks += 1)}`,
      topic,
      at,
      now(),
      JSON.stringify({
        inventory_item_id: level.inventoryItemId,
        location_id: level.locationId,
        available,
        updated_at: at.toISOString(),
      }),
    ],
  );
}

test('a sale is in the mirror before anything is read again, and its variant is to be assessed', async () => {
  const before = level.available;
  placeOrder(maison.store, { lines: [{ variantId, quantity: 3 }], locationId: level.locationId });
  const calls = maison.shopify.server.log.length;
  await maison.drain();
  expect(maison.shopify.server.log).toHaveLength(calls);
  expect((await mirrored())?.available).toBe(before - 3);
  expect(await maison.jobs('assess')).toEqual([
    { shop: maison.shop, variantIds: [String(variantId)], cause: 'stock' },
  ]);
  expect(await changes()).toMatchObject([{ before, after: before - 3, source: 'webhook' }]);
  await reRead(maison.shop);
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('the sale of a part asks for the assessment of the bundles that hold it', async () => {
  const { store } = maison;
  const bundle = [...store.variants.values()].find(({ components }) => components.length > 0);
  const part = bundle && store.variants.get(bundle.components[0]?.variantId ?? 0);
  const held = part && store.levelsOf(part.inventoryItemId).find((one) => one.available > 3);
  if (!bundle || !held) throw new Error('The maison has no bundle in stock');
  placeOrder(store, { lines: [{ variantId: part.id, quantity: 1 }], locationId: held.locationId });
  await maison.drain();
  const assessed = (await maison.jobs('assess')).flatMap(({ variantIds }) => variantIds ?? []);
  expect(assessed).toEqual(expect.arrayContaining([String(part.id), String(bundle.id)]));
});

test('many sales of one item are one re-read', async () => {
  for (let sale = 0; sale < 20; sale += 1)
    placeOrder(maison.store, { lines: [{ variantId, quantity: 1 }], locationId: level.locationId });
  await maison.drain();
  const again = await forShop(maison.shop).db.reRead.findMany({ where: { kind: 'item' } });
  expect(again).toHaveLength(1);
});

test('an older webhook that comes late does not replace the newer value', async () => {
  await arrives(2, 7);
  await drainInbox(maison.shop, now());
  await arrives(1, 9);
  await drainInbox(maison.shop, now());
  expect((await mirrored())?.available).toBe(7);
});

test('webhooks of one second are told apart by the moment they were triggered', async () => {
  const second = 2 - (now().getTime() % 1000) / 1000;
  await arrives(second + 0.6, 4);
  await arrives(second + 0.2, 8);
  await drainInbox(maison.shop, now());
  expect((await mirrored())?.available).toBe(4);
});

test('every step on the way is recorded, not only where it ended', async () => {
  const before = level.available;
  await arrives(3, 15);
  await arrives(1, 10);
  await arrives(2, 5);
  await drainInbox(maison.shop, now());
  expect((await changes()).map((change) => [change.before, change.after])).toEqual([
    [before, 10],
    [10, 5],
    [5, 15],
  ]);
});

test('a webhook that comes twice is one change', async () => {
  await arrives(1, 10);
  await arrives(1, 10);
  await drainInbox(maison.shop, now());
  await drainInbox(maison.shop, now());
  expect(await changes()).toHaveLength(1);
});

test('a webhook that cannot be understood waits with its failure and keeps no other back', async () => {
  await pool.query(
    `insert into webhook_inbox (shop, webhook_id, topic, triggered_at, received_at, payload)
     values ($1, 'broken', 'products/update', $2, $2, '{"id": "none"}')`,
    [maison.shop, now()],
  );
  await arrives(1, 6);
  await drainInbox(maison.shop, now());
  expect((await mirrored())?.available).toBe(6);
  const left = await forShop(maison.shop).db.webhookInbox.findMany({ where: { doneAt: null } });
  expect(left).toMatchObject([{ webhookId: 'broken', attempts: 1 }]);
  expect(left[0]?.failure).toContain('id');
});

test('a webhook that the database refuses waits, and the others of its batch are applied', async () => {
  await arrives(1, 2 ** 40);
  await arrives(2, 6);
  await drainInbox(maison.shop, now());
  expect((await mirrored())?.available).toBe(6);
  expect(await forShop(maison.shop).db.webhookInbox.count({ where: { doneAt: null } })).toBe(1);
});

test('an edited product is read again', async () => {
  const [product] = [...maison.store.products.values()];
  updateProduct(maison.store, { productId: product?.id ?? 0, title: "Signe's coat", status: 'DRAFT' });
  await maison.catchUp();
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('a deleted product goes with its variants and levels, and an older file does not bring it back', async () => {
  const { productId } = maison.store.variants.get(variantId) ?? { productId: 0 };
  await maison.drain();
  // The file is written now, the product deleted a little later, and the file applied after that.
  await requestSync(maison.shop, 'catalogue', now());
  await advanceSync(maison.shop, 'catalogue', now());
  const operation = maison.shopify.server.bulk(maison.shop).all().at(-1);
  await until(() => operation?.status === 'COMPLETED');
  maison.shopify.server.clock.advance(10);
  deleteProduct(maison.store, productId);
  await maison.drain();
  expect(await forShop(maison.shop).db.variant.count({ where: { productId } })).toBe(0);
  await maison.finishReading('catalogue');
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('a level that is no longer stocked goes, and one stocked again comes back', async () => {
  const { available } = level;
  deleteLevel(maison.store, level);
  await maison.drain();
  expect(await mirrored()).toBeNull();
  expect(await changes()).toMatchObject([{ before: available, after: null }]);
  maison.shopify.server.clock.advance(5);
  setAvailable(maison.store, { ...level, available: 12 });
  await maison.catchUp();
  expect(await differences(maison.shop, maison.store)).toEqual([]);
});

test('before the first reading re-reads wait for it', async () => {
  await forShop(maison.shop).db.shop.updateMany({ data: { mirrorAsOf: null } });
  await arrives(1, 3);
  await drainInbox(maison.shop, now());
  expect(await reRead(maison.shop)).toBe(0);
  expect(await forShop(maison.shop).db.reRead.count()).toBe(1);
});

test('granting orders later reads them, and an order is read again when a webhook speaks of it', async () => {
  const { server } = maison.shopify;
  server.grantScopes(maison.shop, ['read_orders']);
  await maison.drain();
  expect(await maison.jobs('sync')).toContainEqual({ shop: maison.shop, kind: 'orders' });
  expect(await maison.finishReading('orders')).toEqual({ state: 'done', failure: null });
  const order = placeOrder(maison.store, { lines: [{ variantId, quantity: 2 }] });
  await maison.catchUp();
  const [line] = order.lines;
  refundOrder(maison.store, {
    orderId: order.id,
    lines: [{ lineId: line?.id ?? 0, quantity: 1 }],
    restock: false,
  });
  maison.shopify.server.clock.advance(1);
  await maison.catchUp();
  const lines = await forShop(maison.shop).db.orderLine.findMany({ where: { orderId: order.id } });
  expect(lines).toMatchObject([{ quantity: 2, currentQuantity: 1 }]);
  server.revokeScopes(maison.shop, ['read_orders']);
});

test('what is asked for again while it is being read stays on the list', async () => {
  const { shop } = maison;
  const readAt = now();
  const whileReading = new Date(readAt.getTime() + 50);
  const item = { what: 'item' as const, id: String(level.inventoryItemId) };
  await inBulk(shop, async (client) => {
    await askToReRead(client, shop, [item], readAt);
    await askToReRead(client, shop, [item], whileReading);
    await strikeOff(client, shop, 'item', [item.id], readAt);
  });
  expect(await forShop(shop).db.reRead.findMany()).toMatchObject([{ askedAt: whileReading }]);
});
