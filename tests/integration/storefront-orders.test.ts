import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { placeOrder } from '../local-shopify/store/place-order.ts';
import { visitMaison, type Visit } from './storefront-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await visitMaison();
});

beforeEach(() => visit.afresh());

afterAll(() => visit.running.close());

function oslo() {
  const found = [...visit.store.locations.values()].find(({ fulfillsOnlineOrders }) => fulfillsOnlineOrders);
  if (!found) throw new Error('The maison sends nothing.');
  return found;
}

function variant(sku: string) {
  const found = visit.store.variantBySku(sku);
  if (!found) throw new Error(`The maison has no ${sku}.`);
  return found;
}

const level = (sku: string) => visit.store.level(variant(sku).inventoryItemId, oslo().id);
const latest = () => [...visit.store.orders.values()].at(-1);

/** Three of a knit, sold and not yet sent. */
function sold() {
  const { id } = variant('FK-ECR-M');
  const order = placeOrder(visit.store, {
    lines: [{ variantId: id, quantity: 3 }],
    locationId: oslo().id,
  });
  return { path: `/store/maison/orders/${order.id}`, line: `line-${order.lines[0]?.id ?? 0}`, id: order.id };
}

const now = (id: number) => visit.store.orders.get(id)?.lines[0]?.currentQuantity;

test('an order of several items is placed, and the empty lines are left out', async () => {
  const before = level('FK-ECR-M')?.available ?? 0;
  await visit.press('/store/maison/orders/new', {
    'variant-1': 'FK-ECR-M',
    'quantity-1': '2',
    'variant-2': 'HC-NVY-50',
    'quantity-2': '1',
    'variant-3': '',
    'quantity-3': '1',
    location: String(oslo().id),
  });
  expect(latest()?.lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
  expect(level('FK-ECR-M')?.available).toBe(before - 2);
});

test('an order with a line that cannot be read is not placed, and its fields keep their contents', async () => {
  const before = visit.store.orders.size;
  const refused = await visit.press('/store/maison/orders/new', {
    'variant-1': 'FK-ECR-M',
    'quantity-1': 'two',
    location: String(oslo().id),
    from: 'orders/new',
  });
  const text = await refused.text();
  expect([refused.status, text.includes('“two” is no quantity')]).toEqual([422, true]);
  expect(text).toContain('value="FK-ECR-M"');
  expect(visit.store.orders.size).toBe(before);
});

test('a refund puts the goods back on the shelf, or not, as the merchant says', async () => {
  const { path, line, id } = sold();
  const after = level('FK-ECR-M')?.available ?? 0;
  await visit.press(`${path}/refund`, { [line]: '1', restock: 'yes' });
  expect([now(id), level('FK-ECR-M')?.available]).toEqual([2, after + 1]);
  await visit.press(`${path}/refund`, { [line]: '1' });
  expect([now(id), level('FK-ECR-M')?.available]).toEqual([1, after + 1]);
});

test.each([
  ['9', 'from 0 to 3, not “9”'],
  ['-1', 'from 0 to 3, not “-1”'],
  ['some', 'from 0 to 3, not “some”'],
  ['0', 'give a quantity for at least one item'],
])('%s cannot be refunded of three', async (quantity, reason) => {
  const { path, line, id } = sold();
  const refused = await visit.press(`${path}/refund`, { [line]: quantity });
  const text = await refused.text();
  expect([refused.status, text.includes(reason)]).toEqual([422, true]);
  expect(text).toContain(`value="${quantity}"`);
  expect(now(id)).toBe(3);
});

test('an order is fulfilled in parts: what was committed to it leaves the house', async () => {
  const { path, id } = sold();
  const committed = level('FK-ECR-M')?.committed ?? 0;
  const [part] = visit.store.tables.fulfillmentOrders.by('order', id);
  const fulfil = (quantity: string) =>
    visit.press(`${path}/fulfil/${part?.id ?? 0}`, { [`part-${part?.lines[0]?.id ?? 0}`]: quantity });
  expect((await visit.page(path)).text).toContain('Unfulfilled');
  await fulfil('1');
  expect(level('FK-ECR-M')?.committed).toBe(committed - 1);
  expect((await visit.page(path)).text).toContain('Partially fulfilled');
  const refused = await fulfil('3');
  expect([refused.status, (await refused.text()).includes('from 0 to 2, not “3”')]).toEqual([422, true]);
  await fulfil('2');
  expect(level('FK-ECR-M')?.committed).toBe(committed - 3);
  const { text } = await visit.page(path);
  expect(text).toContain('Fulfilled');
  expect(text).not.toContain('unfulfilled');
});

test('an order is edited: fewer of a line, one line more', async () => {
  const { path, line, id } = sold();
  const knits = level('FK-ECR-M')?.available ?? 0;
  const coats = level('HC-NVY-50')?.available ?? 0;
  await visit.press(`${path}/edit`, {
    [line]: '1',
    restock: 'yes',
    'variant-1': 'HC-NVY-50',
    'quantity-1': '2',
  });
  expect(now(id)).toBe(1);
  expect(level('FK-ECR-M')?.available).toBe(knits + 2);
  expect(visit.store.orders.get(id)?.lines.map(({ currentQuantity }) => currentQuantity)).toEqual([1, 2]);
  expect(level('HC-NVY-50')?.available).toBe(coats - 2);
});

test.each([
  [{ 'variant-1': 'no such coat', 'quantity-1': '1' }, 'no variant has the SKU or title'],
  [{}, 'nothing was changed'],
])('an edit that cannot be made leaves the order as it is (%o)', async (fields, reason) => {
  const { path, line, id } = sold();
  const refused = await visit.press(`${path}/edit`, { [line]: '3', ...fields });
  expect([refused.status, (await refused.text()).includes(reason)]).toEqual([422, true]);
  expect(visit.store.orders.get(id)?.lines).toHaveLength(1);
});

test('an edit cannot take off what has left', async () => {
  const { path, line, id } = sold();
  const [part] = visit.store.tables.fulfillmentOrders.by('order', id);
  await visit.press(`${path}/fulfil/${part?.id ?? 0}`, { [`part-${part?.lines[0]?.id ?? 0}`]: '2' });
  const refused = await visit.press(`${path}/edit`, { [line]: '1' });
  expect([refused.status, (await refused.text()).includes('from 2 up, not “1”')]).toEqual([422, true]);
  expect(now(id)).toBe(3);
});

test('an order is cancelled once, and what it held can be sold again', async () => {
  const had = level('FK-ECR-M')?.available ?? 0;
  const { path } = sold();
  await visit.press(`${path}/cancel`, { restock: 'yes' });
  expect(level('FK-ECR-M')?.available).toBe(had);
  const again = await visit.press(`${path}/cancel`, {});
  expect([again.status, (await again.text()).includes('cancelled already')]).toEqual([422, true]);
});

test('orders are found by number, SKU and title, the newest first', async () => {
  const { id } = sold();
  const name = visit.store.orders.get(id)?.name ?? '';
  const found = await visit.page(`/store/maison/orders?query=${encodeURIComponent(`${name} fk-ecr`)}`);
  expect([...found.text.matchAll(/orders\/(\d+)"/g)].map((match) => Number(match[1]))).toEqual([id]);
  const all = await visit.page('/store/maison/orders');
  expect(Number(/orders\/(\d+)"/.exec(all.text)?.[1])).toBe(id);
  expect((await visit.page('/store/maison/orders?query=nothing-of-it')).text).toContain('No orders match');
});
