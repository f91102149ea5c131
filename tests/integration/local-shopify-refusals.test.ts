import { afterAll, beforeAll, expect, test } from 'vitest';
import { setAvailable } from '../local-shopify/store/set-available';
import type { Running } from '../local-shopify/start';
import { appToken, ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
let token: string;
beforeAll(async () => {
  maison = await openMaison();
  token = await appToken(maison);
});
afterAll(() => maison.close());

const firstError = async (query: string, variables = {}, as?: string) =>
  (await ask(maison, query, variables, as)).body.errors?.[0];

test.each([
  ['a field', '{ orders(first: 1) { nodes { clientIp } } }', 'Order.clientIp'],
  [
    'an argument',
    '{ products(first: 1, savedSearchId: "gid://shopify/SavedSearch/1") { nodes { id } } }',
    'QueryRoot.products(savedSearchId:)',
  ],
  [
    'a mutation',
    'mutation { giftCardDeactivate(id: "gid://shopify/GiftCard/1") { userErrors { message } } }',
    'Mutation.giftCardDeactivate',
  ],
  ['an order of a list', '{ orders(first: 1, sortKey: DESTINATION) { nodes { id } } }', 'DESTINATION'],
  [
    "an order of a product's variants",
    '{ products(first: 1) { nodes { variants(first: 1, sortKey: POPULAR) { nodes { id } } } } }',
    'POPULAR',
  ],
  ['a search term', '{ products(first: 1, query: "bundles:true") { nodes { id } } }', 'bundles'],
])('%s that is not implemented is refused by its name', async (_what, query, name) => {
  const error = await firstError(query);
  expect(error?.message).toContain(name);
  expect(error?.extensions?.['code']).toBe('NOT_IMPLEMENTED');
});

test('a field that the official schema does not have is refused by the schema', async () => {
  expect((await firstError('{ products(first: 1) { nodes { nonsense } } }'))?.message).toContain('nonsense');
});

test('orders are closed to an app without the scope, and open once it is granted', async () => {
  const query = '{ orders(first: 1) { nodes { id } } }';
  const denied = await ask(maison, query, {}, token);
  expect(denied.status).toBe(200);
  expect(denied.body.errors?.[0]?.extensions?.['code']).toBe('ACCESS_DENIED');
  maison.server.grantScopes(SHOP, ['read_orders']);
  expect((await ask(maison, query, {}, token)).body.errors).toBeUndefined();
});

test('read_orders reaches back sixty days, read_all_orders all the way', async () => {
  const query = '{ ordersCount(limit: null) { count } }';
  maison.server.grantScopes(SHOP, ['read_orders']);
  const recent = await read<{ ordersCount: { count: number } }>(maison, query, {}, token);
  maison.server.grantScopes(SHOP, ['read_all_orders']);
  const all = await read<{ ordersCount: { count: number } }>(maison, query, {}, token);
  expect(all.ordersCount.count).toBe(maison.store(SHOP).orders.size);
  expect(recent.ordersCount.count).toBeLessThan(all.ordersCount.count / 2);
});

test('a list needs a first or a last, of 250 at most', async () => {
  expect((await firstError('{ products { nodes { id } } }'))?.message).toBe(
    'you must provide one of first or last',
  );
  expect((await firstError('{ products(first: 251) { nodes { id } } }'))?.message).toContain('250');
});

const ENTER = 'mutation($order: OrderCreateOrderInput!) { orderCreate(order: $order) { order { id } } }';

test.each([
  ['a day that is none', { processedAt: 'yesterday', lineItems: [{ title: 'A repair', quantity: 1 }] }],
  [
    'an amount that is none',
    {
      lineItems: [
        { title: 'A repair', quantity: 1, priceSet: { shopMoney: { amount: 'dear', currencyCode: 'EUR' } } },
      ],
    },
  ],
])('%s is refused before anything is done', async (_what, order) => {
  const before = maison.store(SHOP).orders.size;
  expect((await firstError(ENTER, { order }))?.extensions?.['code']).toBe('INVALID_VARIABLE');
  expect(maison.store(SHOP).orders.size).toBe(before);
});

test('a request of more than ten megabytes is turned away with 413, a smaller one is read', async () => {
  expect((await ask(maison, '{ shop { name } }', { pad: 'x'.repeat(9_900_000) })).status).toBe(200);
  expect((await ask(maison, '{ shop { name } }', { pad: 'x'.repeat(11_000_000) })).status).toBe(413);
});

test('a wrong token is turned away with 401', async () => {
  expect((await ask(maison, '{ shop { name } }', {}, 'shpat_forged')).status).toBe(401);
});

const SET = `mutation($input: InventorySetQuantitiesInput!, $key: String!) {
  inventorySetQuantities(input: $input) @idempotent(key: $key) {
    inventoryAdjustmentGroup { changes { name delta } } userErrors { code field } } }`;

function wanted(quantity: number, changeFromQuantity: number) {
  const [level] = [...maison.store(SHOP).levels.values()];
  if (level === undefined) throw new Error('no level');
  setAvailable(maison.store(SHOP), { ...level, available: 10 });
  const place = {
    inventoryItemId: `gid://shopify/InventoryItem/${level.inventoryItemId}`,
    locationId: `gid://shopify/Location/${level.locationId}`,
  };
  const quantities = [{ ...place, quantity, changeFromQuantity }];
  return { level, input: { name: 'available', reason: 'correction', quantities } };
}

test('inventory is not written without an idempotency key', async () => {
  const { input } = wanted(5, 10);
  const query = SET.replace(', $key: String!', '').replace(' @idempotent(key: $key)', '');
  expect((await firstError(query, { input }))?.extensions?.['code']).toBe('BAD_REQUEST');
});

test('inventory is written once per key, and never over a number that has changed', async () => {
  const { input, level } = wanted(5, 10);
  type Reply = {
    inventorySetQuantities: { inventoryAdjustmentGroup: object | null; userErrors: { code: string }[] };
  };
  const first = await read<Reply>(maison, SET, { input, key: 'count-1' });
  expect(first.inventorySetQuantities.inventoryAdjustmentGroup).toEqual({
    changes: [
      { name: 'available', delta: -5 },
      { name: 'on_hand', delta: -5 },
    ],
  });
  setAvailable(maison.store(SHOP), { ...level, available: 7 });
  expect(await read<Reply>(maison, SET, { input, key: 'count-1' })).toEqual(first);
  expect(maison.store(SHOP).level(level.inventoryItemId, level.locationId)?.available).toBe(7);
  const stale = await read<Reply>(maison, SET, { input, key: 'count-2' });
  expect(stale.inventorySetQuantities.userErrors[0]?.code).toBe('CHANGE_FROM_QUANTITY_STALE');
});
