import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { noFaults } from '../local-shopify/control/faults';
import { ask, read, SHOP } from './local-shopify-visit';
import {
  closeOrderVisit,
  CREATE,
  createOrder,
  openOrderVisit,
  readOrder,
  sell,
  stockOf,
  variantGid,
  type OrderVisit,
} from './local-shopify-order-visit';

let visit: OrderVisit;
beforeAll(async () => {
  visit = await openOrderVisit();
});
afterAll(() => closeOrderVisit(visit));
beforeEach(() => {
  visit.maison.server.faults = noFaults();
});

test('an order takes its stock, unless it is entered without', async () => {
  const before = stockOf(visit);
  const order = await sell(visit);
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed + 3 });
  expect(order).toMatchObject({
    displayFulfillmentStatus: 'UNFULFILLED',
    displayFinancialStatus: 'PAID',
    lineItems: { nodes: [{ quantity: 3, currentQuantity: 3, unfulfilledQuantity: 3 }] },
    fulfillmentOrders: {
      nodes: [{ status: 'OPEN', lineItems: { nodes: [{ totalQuantity: 3, remainingQuantity: 3 }] } }],
    },
    fulfillments: [],
    refunds: [],
  });
  const { order: entered } = await createOrder(
    visit,
    { lineItems: [{ variantId: variantGid(visit), quantity: 2 }] },
    'BYPASS',
  );
  expect(entered).not.toBeNull();
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed + 3 });
});

test.each([
  ['no lines', { lineItems: [] }, { field: ['order', 'lineItems'], code: 'INVALID' }],
  [
    'an unknown variant',
    { lineItems: [{ variantId: 'gid://shopify/ProductVariant/1', quantity: 1 }] },
    { field: ['order', 'lineItems', '0', 'variantId'], code: 'INVALID' },
  ],
  [
    'a day to come',
    { lineItems: [{ title: 'A repair', quantity: 1 }], processedAt: '2100-01-01T00:00:00Z' },
    { field: ['order', 'processedAt'], code: 'PROCESSED_AT_INVALID' },
  ],
])('an order with %s is refused', async (_what, order, userError) => {
  expect(await createOrder(visit, order)).toMatchObject({ order: null, userErrors: [userError] });
});

test('an order that obeys the policy of its variant is refused where the stock does not suffice', async () => {
  const before = stockOf(visit);
  const tooMany = { lineItems: [{ variantId: variantGid(visit), quantity: before.available + 1000 }] };
  expect((await createOrder(visit, tooMany, 'DECREMENT_OBEYING_POLICY')).userErrors[0]?.code).toBe(
    'INVENTORY_CLAIM_FAILED',
  );
  expect(stockOf(visit)).toEqual(before);
});

test('a customer is refused by name: none is kept', async () => {
  const order = { email: 'someone@example.com', lineItems: [{ title: 'A repair', quantity: 1 }] };
  const { body } = await ask(visit.maison, CREATE, { order });
  expect(body.errors?.[0]).toMatchObject({
    message: 'The local Shopify does not implement OrderCreateOrderInput.email.',
  });
});

const CANCEL = `mutation($id: ID!, $restock: Boolean!) { orderCancel(orderId: $id, reason: INVENTORY, restock: $restock) {
  job { done } orderCancelUserErrors { code } } }`;

test.each([true, false])(
  'a cancelled order gives its stock back only where that is asked (%s)',
  async (restock) => {
    const before = stockOf(visit);
    const { id } = await sell(visit);
    expect(await read(visit.maison, CANCEL, { id, restock })).toEqual({
      orderCancel: { job: { done: true }, orderCancelUserErrors: [] },
    });
    expect(stockOf(visit)).toEqual({ ...before, available: before.available - (restock ? 0 : 3) });
    expect(await readOrder(visit, id)).toMatchObject({
      cancelReason: 'INVENTORY',
      closed: true,
      fulfillmentOrders: { nodes: [{ status: 'CLOSED' }] },
    });
    expect(await read(visit.maison, CANCEL, { id, restock })).toMatchObject({
      orderCancel: { orderCancelUserErrors: [{ code: 'INVALID' }] },
    });
  },
);

test('orders are tagged, closed, opened, found by where they stand, and deleted', async () => {
  const { id } = await sell(visit, 1);
  const number = id.split('/').at(-1);
  const found = async (query: string) =>
    (
      await read<{ orders: { nodes: { id: string }[] } }>(
        visit.maison,
        `{ orders(first: 2, query: "id:${number} ${query}") { nodes { id } } }`,
      )
    ).orders.nodes.length;
  const act = (what: string) =>
    read(visit.maison, `mutation { ${what} { order { id } userErrors { message } } }`);
  await act(`orderUpdate(input: { id: "${id}", tags: ["gift"] })`);
  expect(await found('tag:gift')).toBe(1);
  expect(await found('fulfillment_status:unfulfilled financial_status:paid status:open')).toBe(1);
  await act(`orderClose(input: { id: "${id}" })`);
  expect([await found('status:open'), await found('status:closed')]).toEqual([0, 1]);
  await act(`orderOpen(input: { id: "${id}" })`);
  expect(await found('status:open')).toBe(1);
  const remove = 'mutation($id: ID!) { orderDelete(orderId: $id) { deletedId userErrors { code } } }';
  expect(await read(visit.maison, remove, { id })).toMatchObject({ orderDelete: { deletedId: id } });
  expect(await found('status:any')).toBe(0);
  expect(await read(visit.maison, remove, { id })).toMatchObject({
    orderDelete: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
});

test('an order of long ago is not reached by its id without the scope for all orders', async () => {
  const [old] = [...visit.store.orders.values()];
  const query = `{ order(id: "gid://shopify/Order/${old?.id}") { name fulfillments { status } refunds { id } } }`;
  expect(await read(visit.maison, query, {}, visit.token)).toMatchObject({ order: { name: old?.name } });
  visit.maison.server.revokeScopes(SHOP, ['read_all_orders']);
  expect(await read(visit.maison, query, {}, visit.token)).toEqual({ order: null });
  visit.maison.server.grantScopes(SHOP, ['read_all_orders']);
});

test('what is sent from where is closed to an app without the scope for it', async () => {
  const query = `{ order(id: "${(await sell(visit, 1)).id}") { fulfillmentOrders(first: 1) { nodes { id } } } }`;
  const { body } = await ask(visit.maison, query, {}, visit.token);
  expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'ACCESS_DENIED' } });
  expect(body.data).toEqual({ order: null });
  visit.maison.server.grantScopes(SHOP, ['read_merchant_managed_fulfillment_orders']);
  expect((await ask(visit.maison, query, {}, visit.token)).body.errors).toBeUndefined();
});

test('without approval for customer data there are no orders and no webhooks about them', async () => {
  visit.maison.server.faults.api = { unapproved: true };
  const { status, body } = await ask(visit.maison, '{ orders(first: 1) { nodes { id } } }', {}, visit.token);
  expect(status).toBe(200);
  expect(body.errors?.[0]).toMatchObject({
    message:
      'This app is not approved to access the Order object. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.',
    path: ['orders'],
    extensions: { code: 'ACCESS_DENIED' },
  });
  await expect.poll(() => visit.maison.server.courier.idle).toBe(true);
  const before = visit.maison.deliveries.length;
  await sell(visit, 1);
  expect(visit.maison.deliveries.slice(before).map(({ topic }) => topic)).toEqual([
    'inventory_levels/update',
  ]);
});
