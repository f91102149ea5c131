import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function coat() {
  const variant = visit.store.variantBySku('HC-NVY-50');
  const oslo = [...visit.store.locations.values()].find(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
  if (!variant || !oslo) throw new Error('The maison has no Navy 50.');
  const path = `/store/maison/products/${variant.productId}/variants/${variant.id}`;
  return { variant, oslo, path };
}

const level = () => visit.store.level(coat().variant.inventoryItemId, coat().oslo.id);

const change = (fields: Record<string, string>) =>
  visit.press(`${coat().path}/quantity`, { location: String(coat().oslo.id), ...fields });

test('a variant’s page tells every quantity at every location', async () => {
  const { text } = await visit.page(coat().path);
  for (const words of ['On hand', 'Available', 'Committed', 'Damaged', 'Safety stock', 'Incoming'])
    expect(text).toContain(words);
  for (const { name } of visit.store.locations.values()) expect(text).toContain(name);
});

test('a state is adjusted and set, and on hand counts by what is available', async () => {
  const had = level()?.available ?? 0;
  await change({ state: 'damaged', way: 'adjust', quantity: '3' });
  expect(level()).toMatchObject({ available: had, damaged: 3 });
  await change({ state: 'damaged', way: 'set', quantity: '1' });
  expect(level()).toMatchObject({ available: had, damaged: 1 });
  await change({ state: 'available', way: 'adjust', quantity: '-2' });
  expect(level()?.available).toBe(had - 2);
  const committed = level()?.committed ?? 0;
  await change({ state: 'on_hand', way: 'set', quantity: String(20 + committed) });
  expect(level()).toMatchObject({ available: 19, damaged: 1, committed });
});

test.each(['', 'three', '1.5', '1e3'])(
  '“%s” is no quantity: nothing changes and the field keeps it',
  async (quantity) => {
    const before = level();
    const refused = await change({ state: 'reserved', way: 'set', quantity });
    const text = await refused.text();
    expect([refused.status, text.includes('is not a whole number')]).toEqual([422, true]);
    expect(text).toContain(`value="${quantity}"`);
    expect(text).toMatch(/value="reserved"\s+selected/);
    expect(level()).toEqual(before);
  },
);

test('what belongs to orders and transfers is not changed by hand', async () => {
  const before = level();
  for (const state of ['committed', 'incoming', 'nothing'])
    expect((await change({ state, way: 'set', quantity: '5' })).status).toBe(404);
  expect(level()).toEqual(before);
});

test('a variant’s SKU, price and policy are saved, and a price that is none is refused', async () => {
  const save = (fields: Record<string, string>) => visit.press(`${coat().path}/details`, fields);
  const path = coat().path;
  await save({ sku: 'HC-NVY-50', price: '655', tracked: 'yes', continues: 'yes' });
  expect(coat().variant).toMatchObject({ price: '655.00', inventoryPolicy: 'CONTINUE' });
  const refused = await save({ sku: 'HC-NVY-50', price: 'a lot' });
  const text = await refused.text();
  expect([refused.status, text.includes('“a lot” is not a price')]).toEqual([422, true]);
  expect(text).toContain('value="a lot"');
  expect(coat().variant).toMatchObject({ price: '655.00', inventoryPolicy: 'CONTINUE' });
  expect((await visit.page(path)).text).toContain('value="655.00"');
});

test('counted stock that cannot be read saves none of the page’s fields', async () => {
  const { variant, oslo } = coat();
  const other = visit.store.variantBySku('HC-NVY-48');
  const field = (item: number) => `${item}-${oslo.id}`;
  const before = level()?.available;
  const refused = await visit.press(`/store/maison/products/${variant.productId}/stock`, {
    [`available-${field(variant.inventoryItemId)}`]: '99',
    [`was-${field(variant.inventoryItemId)}`]: String(before),
    [`available-${field(other?.inventoryItemId ?? 0)}`]: 'many',
    [`was-${field(other?.inventoryItemId ?? 0)}`]: '0',
  });
  const text = await refused.text();
  expect([refused.status, text.includes('“many” at')]).toEqual([422, true]);
  expect(text).toContain('value="99"');
  expect(level()?.available).toBe(before);
});

test('fields for a variant suggest what fits what is typed, by SKU and by title', async () => {
  const suggested = async (typed: string) =>
    JSON.parse((await visit.page(`/store/maison/suggest?query=${encodeURIComponent(typed)}`)).text) as {
      value: string;
      title: string;
    }[];
  expect((await suggested('hc-nvy-5')).map(({ value }) => value)).toContain('HC-NVY-50');
  expect((await suggested('fisher ecru m')).map(({ value }) => value)).toContain('FK-ECR-M');
  expect(await suggested('x')).toEqual([]);
});
