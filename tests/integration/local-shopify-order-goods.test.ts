import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, read } from './local-shopify-visit';
import {
  closeOrderVisit,
  openOrderVisit,
  ORDER,
  readOrder,
  sell,
  stockOf,
  type OrderVisit,
  type UserError,
} from './local-shopify-order-visit';

let visit: OrderVisit;
beforeAll(async () => {
  visit = await openOrderVisit();
});
afterAll(() => closeOrderVisit(visit));

const FULFIL = `mutation($fulfillment: FulfillmentInput!) { fulfillmentCreate(fulfillment: $fulfillment) {
  fulfillment { id status location { id } fulfillmentLineItems(first: 3) { nodes { quantity } } } userErrors { message } } }`;
const UNFULFIL =
  'mutation($id: ID!) { fulfillmentCancel(id: $id) { fulfillment { status } userErrors { message } } }';

interface Fulfilled {
  fulfillmentCreate: { fulfillment: { id: string } | null; userErrors: UserError[] };
}

test('a fulfilment order is sent in parts, and a parcel can be taken back', async () => {
  const before = stockOf(visit);
  const { id, fulfillmentOrders } = await sell(visit);
  const [waiting] = fulfillmentOrders.nodes;
  const part = (quantity: number) => ({
    fulfillment: {
      lineItemsByFulfillmentOrder: [
        {
          fulfillmentOrderId: waiting?.id,
          fulfillmentOrderLineItems: [{ id: waiting?.lineItems.nodes[0]?.id, quantity }],
        },
      ],
    },
  });
  const first = await read<Fulfilled>(visit.maison, FULFIL, part(1));
  expect(first.fulfillmentCreate).toMatchObject({ fulfillment: { status: 'SUCCESS' }, userErrors: [] });
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed + 2 });
  expect(await readOrder(visit, id)).toMatchObject({ displayFulfillmentStatus: 'PARTIALLY_FULFILLED' });
  const tooMany = await read<Fulfilled>(visit.maison, FULFIL, part(3));
  expect(tooMany.fulfillmentCreate.userErrors[0]?.message).toBe(
    'Invalid fulfillment order line item quantity requested.',
  );
  await read(visit.maison, FULFIL, part(2));
  expect(await readOrder(visit, id)).toMatchObject({ displayFulfillmentStatus: 'FULFILLED' });
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed });
  const again = await read<Fulfilled>(visit.maison, FULFIL, part(1));
  expect(again.fulfillmentCreate.userErrors[0]?.message).toContain('unfulfillable status= closed');
  await read(visit.maison, UNFULFIL, { id: first.fulfillmentCreate.fulfillment?.id });
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed + 1 });
  expect(await readOrder(visit, id)).toMatchObject({ displayFulfillmentStatus: 'PARTIALLY_FULFILLED' });
});

test('a fulfilment order moves with its stock to a place that has the goods', async () => {
  const { fulfillmentOrders } = await sell(visit, 1);
  const places = visit.store.levelsOf(visit.variant.inventoryItemId).filter(({ isActive }) => isActive);
  const move = `mutation($id: ID!, $to: ID!) { fulfillmentOrderMove(id: $id, newLocationId: $to) {
    movedFulfillmentOrder { assignedLocation { location { id } } } userErrors { message } } }`;
  const held = [...visit.store.commitments.values()].at(-1)?.held[0]?.locationId;
  const other = places.find(({ locationId }) => locationId !== held);
  const to = `gid://shopify/Location/${other?.locationId}`;
  const before = visit.store.level(visit.variant.inventoryItemId, other?.locationId ?? 0);
  expect(await read(visit.maison, move, { id: fulfillmentOrders.nodes[0]?.id, to })).toEqual({
    fulfillmentOrderMove: {
      movedFulfillmentOrder: { assignedLocation: { location: { id: to } } },
      userErrors: [],
    },
  });
  expect(visit.store.level(visit.variant.inventoryItemId, other?.locationId ?? 0)).toMatchObject({
    available: (before?.available ?? 0) - 1,
    committed: (before?.committed ?? 0) + 1,
  });
});

const REFUND = `mutation($input: RefundInput!, $key: String!) { refundCreate(input: $input) @idempotent(key: $key) {
  refund { totalRefundedSet { shopMoney { amount } } refundLineItems(first: 5) { nodes { quantity restockType restocked location { id } } } }
  order { displayFinancialStatus } userErrors { field message } } }`;

test('a refund puts back what is asked, once per key', async () => {
  const before = stockOf(visit);
  const { id, lineItems } = await sell(visit);
  const lineItemId = lineItems.nodes[0]?.id;
  const input = {
    orderId: id,
    refundLineItems: [
      { lineItemId, quantity: 1, restockType: 'CANCEL' },
      { lineItemId, quantity: 1, restockType: 'NO_RESTOCK' },
    ],
  };
  const first = await read<{ refundCreate: object }>(visit.maison, REFUND, { input, key: 'back-1' });
  expect(first.refundCreate).toMatchObject({
    refund: {
      refundLineItems: {
        nodes: [
          { quantity: 1, restockType: 'CANCEL', restocked: true },
          { quantity: 1, restockType: 'NO_RESTOCK', restocked: false, location: null },
        ],
      },
    },
    order: { displayFinancialStatus: 'PARTIALLY_REFUNDED' },
    userErrors: [],
  });
  expect(stockOf(visit)).toEqual({ available: before.available - 2, committed: before.committed + 1 });
  await read(visit.maison, REFUND, { input, key: 'back-1' });
  expect(stockOf(visit)).toEqual({ available: before.available - 2, committed: before.committed + 1 });
  const lessThanNone = { orderId: id, refundLineItems: [{ lineItemId, quantity: -1 }] };
  expect(await read(visit.maison, REFUND, { input: lessThanNone, key: 'back-0' })).toMatchObject({
    refundCreate: { refund: null, userErrors: [{ field: ['refundLineItems', '0', 'quantity'] }] },
  });
  const tooMany = { orderId: id, refundLineItems: [{ lineItemId, quantity: 2, restockType: 'CANCEL' }] };
  expect(await read(visit.maison, REFUND, { input: tooMany, key: 'back-2' })).toMatchObject({
    refundCreate: {
      refund: null,
      userErrors: [
        {
          field: ['refundLineItems', '0', 'quantity'],
          message: 'Quantity cannot refund more items than were purchased',
        },
      ],
    },
  });
});

test('a refund without an idempotency key is refused', async () => {
  const query = 'mutation($input: RefundInput!) { refundCreate(input: $input) { userErrors { message } } }';
  const { body } = await ask(visit.maison, query, { input: { orderId: (await sell(visit)).id } });
  expect(body.errors?.[0]?.extensions?.['code']).toBe('BAD_REQUEST');
});

const SESSION = `calculatedOrder { id subtotalLineItemsQuantity addedLineItems(first: 3) { nodes { id quantity } }
  lineItems(first: 5) { nodes { id quantity editableQuantity restocking } } } userErrors { field message }`;

test('an edit changes nothing before its commit, then the lines and the stock', async () => {
  const before = stockOf(visit);
  const { id, lineItems } = await sell(visit);
  type Begun = {
    orderEditBegin: { calculatedOrder: { id: string; lineItems: { nodes: { id: string }[] } } };
  };
  const begin = `mutation($id: ID!) { orderEditBegin(id: $id) { ${SESSION} } }`;
  const { calculatedOrder } = (await read<Begun>(visit.maison, begin, { id })).orderEditBegin;
  const set = `mutation($id: ID!, $line: ID!, $to: Int!) { orderEditSetQuantity(id: $id, lineItemId: $line, quantity: $to, restock: true) { ${SESSION} } }`;
  const line = calculatedOrder.lineItems.nodes[0]?.id;
  expect(await read(visit.maison, set, { id: calculatedOrder.id, line, to: 1 })).toMatchObject({
    orderEditSetQuantity: {
      calculatedOrder: {
        subtotalLineItemsQuantity: 1,
        lineItems: { nodes: [{ quantity: 1, restocking: true }] },
      },
    },
  });
  const other = [...visit.store.variants.values()].find(({ id: one }) => one !== visit.variant.id);
  const add = `mutation($id: ID!, $variant: ID!) { orderEditAddVariant(id: $id, variantId: $variant, quantity: 2) { ${SESSION} } }`;
  expect(
    await read(visit.maison, add, {
      id: calculatedOrder.id,
      variant: `gid://shopify/ProductVariant/${other?.id}`,
    }),
  ).toMatchObject({
    orderEditAddVariant: { calculatedOrder: { subtotalLineItemsQuantity: 3 }, userErrors: [] },
  });
  expect(stockOf(visit)).toEqual({ available: before.available - 3, committed: before.committed + 3 });
  const subscribe = `mutation($uri: String!) { webhookSubscriptionCreate(topic: ORDERS_EDITED, webhookSubscription: { uri: $uri }) { userErrors { message } } }`;
  await read(visit.maison, subscribe, { uri: `${visit.receiver.url}/edited` });
  const commit = `mutation($id: ID!) { orderEditCommit(id: $id) { order { ${ORDER} } userErrors { message } } }`;
  expect(await read(visit.maison, commit, { id: calculatedOrder.id })).toMatchObject({
    orderEditCommit: {
      order: {
        edited: true,
        displayFinancialStatus: 'PAID',
        lineItems: {
          nodes: [
            { id: lineItems.nodes[0]?.id, quantity: 3, currentQuantity: 1 },
            { quantity: 2, currentQuantity: 2, unfulfilledQuantity: 2 },
          ],
        },
      },
      userErrors: [],
    },
  });
  expect(stockOf(visit)).toEqual({ available: before.available - 1, committed: before.committed + 1 });
  await expect
    .poll(() => visit.receiver.received.map(({ headers }) => headers['x-shopify-topic']))
    .toEqual(
      expect.arrayContaining(['orders/edited', 'orders/updated', 'inventory_levels/update']) as string[],
    );
  expect(await read(visit.maison, commit, { id: calculatedOrder.id })).toMatchObject({
    orderEditCommit: { order: null, userErrors: [{ message: 'The calculated order does not exist.' }] },
  });
});
