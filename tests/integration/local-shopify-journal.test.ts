import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { maison as seedOfMaison } from '../local-shopify/seed/maison';
import type { Running, StartOptions } from '../local-shopify/start';
import { adjustAvailable } from '../local-shopify/store/adjust-available';
import { createProduct } from '../local-shopify/store/create-product';
import { deleteProduct } from '../local-shopify/store/delete-product';
import { appToken, openMaison, openReceiver, post, read, SHOP } from './local-shopify-visit';

const RUN =
  'mutation($query: String!) { bulkOperationRunQuery(query: $query) { bulkOperation { id status } } }';
const ALL = '{ products { edges { node { id title variants { edges { node { id sku } } } } } } }';

let dataDir: string;
let open: Running[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'local-shopify-journal-'));
});

afterEach(async () => {
  for (const each of open) await each.close();
  open = [];
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts on the folder of one that was never closed: what a kill -9 leaves behind is all there is. */
async function start(options: Partial<StartOptions> = {}): Promise<Running> {
  const running = await openMaison({ dataDir, ...options });
  open.push(running);
  return running;
}

const everything = (running: Running): Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries(running.store(SHOP).tables).map(([name, table]) => [name, [...table.values()]]),
  );

const unitsOf = (running: Running, sku: string): number => {
  const store = running.store(SHOP);
  return store.totals.told(store.variantBySku(sku)?.productId ?? 0);
};

test('everything that happened is there after a kill, and nothing else', async () => {
  const first = await start();
  const before = everything(first);
  await post(first, '/__dev/sell', { sku: 'HC-NVY-50', quantity: 2 });
  const passing = createProduct(first.store(SHOP), { title: 'Gone at once', variants: [{ sku: 'GONE' }] });
  createProduct(first.store(SHOP), { title: 'Come to stay', variants: [{ sku: 'STAYS' }] });
  deleteProduct(first.store(SHOP), passing.id);
  await post(first, '/__dev/clock', { advanceSeconds: 3600 });
  const token = await appToken(first);
  const second = await start();
  expect(everything(second)).toEqual(everything(first));
  expect(everything(second)).not.toEqual(before);
  expect(unitsOf(second, 'HC-NVY-50')).toBe(unitsOf(first, 'HC-NVY-50'));
  expect(second.store(SHOP).lastId).toBe(first.store(SHOP).lastId);
  expect(second.server.clock.offset).toBe(first.server.clock.offset);
  expect(await read(second, '{ shop { name } }', {}, token)).toEqual({ shop: { name: 'Atelier Sande' } });
  const third = await start();
  expect(everything(third)).toEqual(everything(first));
});

test('a webhook that failed is tried again at its time by the next process, as it was first sent', async () => {
  const failing = await openReceiver(() => 500);
  const first = await start({ appUrl: failing.url, webhookRetryFactor: 1 });
  await post(first, '/__dev/sell', { sku: 'HC-NVY-50', quantity: 1 });
  await expect.poll(() => first.deliveries.every(({ attempts }) => attempts.length === 1)).toBe(true);
  const sent = first.deliveries.map(({ webhookId, body }) => ({ webhookId, body }));
  await failing.close();
  const app = await openReceiver();
  const second = await start({ appUrl: app.url, webhookRetryFactor: 1 });
  expect(second.deliveries).toMatchObject(sent);
  expect(app.received).toEqual([]);
  await post(second, '/__dev/clock', { advanceSeconds: 16 });
  await expect.poll(() => second.deliveries.map(({ state }) => state)).toEqual(sent.map(() => 'delivered'));
  expect(app.received.map(({ body }) => body).sort()).toEqual(sent.map(({ body }) => body).sort());
  await app.close();
});

test('webhooks that wait outlive a kill, however many they are', async () => {
  const waiting = 5_100;
  const app = await openReceiver();
  const first = await start({ appUrl: app.url });
  await post(first, '/__dev/faults', { webhooks: { maxDelaySeconds: 86_400 } });
  const [level] = [...first.store(SHOP).levels.values()];
  for (let one = 0; one < waiting; one += 1)
    adjustAvailable(first.store(SHOP), { ...(level ?? { inventoryItemId: 0, locationId: 0 }), delta: 1 });
  const second = await start({ appUrl: app.url });
  await post(second, '/__dev/clock', { advanceSeconds: 86_401 });
  const arrived = () => new Set(app.received.map(({ headers }) => headers['x-shopify-webhook-id'])).size;
  await expect.poll(arrived, { timeout: 25_000 }).toBe(waiting);
  await app.close();
});

test('the redaction two days after an uninstall outlives a kill', async () => {
  const app = await openReceiver();
  const first = await start({ appUrl: app.url });
  first.server.uninstall(SHOP);
  await expect.poll(() => app.received.length).toBe(1);
  const second = await start({ appUrl: app.url });
  expect(second.server.installation(SHOP)).toBeNull();
  await post(second, '/__dev/clock', { advanceSeconds: 2 * 24 * 3600 + 1 });
  await expect.poll(() => app.received.at(-1)?.headers['x-shopify-topic']).toBe('shop/redact');
  await app.close();
});

test('the result of a bulk operation can be read after a kill; one that was running has failed', async () => {
  const first = await start();
  await read(first, RUN, { query: ALL });
  const operation = () => first.server.bulk(SHOP).all()[0];
  await expect.poll(() => operation()?.status).toBe('COMPLETED');
  const result = await (await fetch(operation()?.url ?? '')).text();
  await read(first, RUN, { query: ALL });
  const second = await start();
  expect(second.server.bulk(SHOP).all()).toMatchObject([
    { status: 'COMPLETED' },
    { status: 'FAILED', errorCode: 'INTERNAL_SERVER_ERROR', url: null },
  ]);
  const kept = second.server.bulk(SHOP).all()[0];
  expect(kept?.url).toContain(second.url);
  expect(await (await fetch(kept?.url ?? '')).text()).toBe(result);
});

test('a reset is kept too, but for the numbers that were given away', async () => {
  const first = await start();
  const seeded = everything(first);
  const units = unitsOf(first, 'HC-NVY-50');
  await post(first, '/__dev/sell', { sku: 'HC-NVY-50', quantity: 2 });
  const { lastId } = first.store(SHOP);
  await post(first, '/__dev/reset', {});
  expect(unitsOf(first, 'HC-NVY-50')).toBe(units);
  const second = await start();
  expect(everything(second)).toEqual(seeded);
  expect(second.store(SHOP).newId()).toBeGreaterThan(lastId);
});

test('a line that was being written at the kill is left out', async () => {
  const first = await start();
  await post(first, '/__dev/sell', { sku: 'HC-NVY-50', quantity: 2 });
  appendFileSync(join(dataDir, 'journal.jsonl'), '["maison.myshopify.com","products",1,{"id":1,"ti');
  expect(everything(await start())).toEqual(everything(first));
});

test('what was kept for another seed is refused by name', async () => {
  await start();
  const other = seedOfMaison();
  other.products.pop();
  await expect(openMaison({ dataDir, seeds: [other] })).rejects.toThrow('was kept by another version');
});
