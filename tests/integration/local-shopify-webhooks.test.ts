import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noFaults } from '../local-shopify/control/faults';
import { adjustAvailable } from '../local-shopify/store/adjust-available';
import { placeOrder } from '../local-shopify/store/place-order';
import { updateProduct } from '../local-shopify/store/update-product';
import type { Level } from '../local-shopify/store/types';
import type { Running } from '../local-shopify/start';
import { openMaison, openReceiver, SECRET, SHOP, type Received } from './local-shopify-visit';

let maison: Running;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let level: Level;
let answer: (received: Received) => number = () => 200;

beforeAll(async () => {
  receiver = await openReceiver((received) => answer(received));
  maison = await openMaison({ appUrl: receiver.url, webhookRetryFactor: 0.000_1 });
  const found = [...maison.store(SHOP).levels.values()][0];
  if (found === undefined) throw new Error('the maison has no stock');
  level = found;
});
afterAll(async () => {
  await maison.close();
  await receiver.close();
});
beforeEach(async () => {
  maison.server.install(SHOP);
  await expect.poll(() => maison.server.courier.idle).toBe(true);
  answer = () => 200;
  maison.server.faults = noFaults();
  receiver.received.length = 0;
});

const receive = () => adjustAvailable(maison.store(SHOP), { ...level, delta: 1 });
const topics = () => receiver.received.map(({ headers }) => headers['x-shopify-topic']);

test('a stock change arrives signed, with every header, and only the fields that were subscribed to', async () => {
  receive();
  await expect.poll(topics).toEqual(['inventory_levels/update']);
  const [{ headers, body, path }] = receiver.received as [Received];
  expect(path).toBe('/webhooks');
  expect(headers['x-shopify-hmac-sha256']).toBe(createHmac('sha256', SECRET).update(body).digest('base64'));
  expect(headers).toMatchObject({ 'x-shopify-shop-domain': SHOP, 'x-shopify-api-version': '2026-10' });
  expect(headers['x-shopify-webhook-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['x-shopify-event-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(Date.parse(String(headers['x-shopify-triggered-at']))).toBeCloseTo(maison.server.clock.now(), -5);
  expect(JSON.parse(body)).toEqual({
    inventory_item_id: level.inventoryItemId,
    location_id: level.locationId,
    available: maison.store(SHOP).level(level.inventoryItemId, level.locationId)?.available,
    updated_at: expect.stringMatching(/^2026-11-25T08:\d\d:\d\d\+01:00$/) as string,
  });
});

test('a webhook that is not taken comes again, the same payload under the same id', async () => {
  answer = () => (receiver.received.length < 3 ? 503 : 200);
  receive();
  receive();
  await expect.poll(() => maison.server.courier.idle, { timeout: 10_000 }).toBe(true);
  const [first] = receiver.received as [Received];
  const same = receiver.received.filter(
    ({ headers }) => headers['x-shopify-webhook-id'] === first.headers['x-shopify-webhook-id'],
  );
  expect(same.length).toBeGreaterThan(1);
  expect(new Set(same.map(({ body }) => body)).size).toBe(1);
});

test('after eight retries it is given up', async () => {
  answer = () => 500;
  receive();
  await expect.poll(() => maison.deliveries.at(-1)?.state, { timeout: 15_000 }).toBe('given-up');
  expect(maison.deliveries.at(-1)?.attempts).toHaveLength(9);
});

test('orders are told only to an app that may read them; the stock they take is always told', async () => {
  const variant = maison.store(SHOP).variants.by('item', level.inventoryItemId)[0];
  const sell = () =>
    placeOrder(maison.store(SHOP), { lines: [{ variantId: variant?.id ?? 0, quantity: 1 }] });
  sell();
  await expect.poll(topics).toEqual(['inventory_levels/update']);
  maison.server.grantScopes(SHOP, ['read_orders']);
  await expect.poll(topics).toContain('app/scopes_update');
  receiver.received.length = 0;
  sell();
  await expect.poll(() => topics().sort()).toEqual(['inventory_levels/update', 'orders/create']);
  const events = receiver.received.map(({ headers }) => headers['x-shopify-event-id']);
  expect(new Set(events).size).toBe(1);
});

test('what gets lost is lost, what comes twice has one id', async () => {
  maison.server.faults.webhooks = { dropRate: 1 };
  receive();
  expect(maison.deliveries.at(-1)?.state).toBe('dropped');
  maison.server.faults.webhooks = { duplicateRate: 1 };
  receive();
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(new Set(receiver.received.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(1);
});

test('a delayed webhook waits for the local clock', async () => {
  maison.server.faults.webhooks = { maxDelaySeconds: 86_400 };
  const before = maison.deliveries.length;
  for (let n = 0; n < 20; n += 1) receive();
  expect(maison.deliveries.slice(before).some(({ state }) => state === 'waiting')).toBe(true);
  maison.server.clock.advance(86_400);
  await expect.poll(() => receiver.received.length).toBe(20);
  expect(maison.deliveries.slice(before).every(({ state }) => state === 'delivered')).toBe(true);
});

test('an uninstall is told, the redaction follows two days later, and nothing in between', async () => {
  maison.server.uninstall(SHOP);
  receive();
  const [id] = maison.store(SHOP).products.keys();
  updateProduct(maison.store(SHOP), { productId: id ?? 0, title: 'Renamed' });
  await expect.poll(topics).toEqual(['app/uninstalled']);
  maison.server.clock.advance(48 * 3600);
  await expect.poll(topics).toEqual(['app/uninstalled', 'shop/redact']);
});
