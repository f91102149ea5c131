import { expect, test } from 'vitest';
import { effectsOf } from '~/catalogue/inbox-plan';

const triggeredAt = new Date('2026-11-25T10:00:00.300Z');
const effects = (topic: string, payload: unknown) => effectsOf({ id: 1n, topic, triggeredAt, payload });
const level = {
  inventory_item_id: 4,
  location_id: 7,
  available: -2,
  updated_at: '2026-11-25T11:00:00+01:00',
};

test('a stock change is applied at once, and its item read again for the other quantities', () => {
  expect(effects('inventory_levels/update', level)).toEqual([
    {
      kind: 'level',
      itemId: '4',
      locationId: '7',
      available: -2,
      updatedAt: '2026-11-25T11:00:00+01:00',
      seenAt: triggeredAt,
    },
    { kind: 're-read', what: 'item', id: '4' },
  ]);
});

test('stock that the payload does not tell (untracked) is read again', () => {
  expect(effects('inventory_levels/update', { ...level, available: null })).toEqual([
    { kind: 're-read', what: 'item', id: '4' },
  ]);
});

test('a level that is no longer stocked carries no time but that of its webhook', () => {
  const gone = { inventory_item_id: 4, location_id: 7 };
  expect(effects('inventory_levels/disconnect', gone)[0]).toEqual({
    kind: 'level-gone',
    itemId: '4',
    locationId: '7',
    at: triggeredAt,
  });
});

test.each([
  ['products/create', { id: 5 }, { kind: 're-read', what: 'product', id: '5' }],
  ['products/update', { id: 5 }, { kind: 're-read', what: 'product', id: '5' }],
  ['products/delete', { id: 5 }, { kind: 'product-gone', productId: '5', at: triggeredAt }],
  ['inventory_items/update', { id: 4 }, { kind: 'product-of-item', itemId: '4' }],
  ['locations/update', { id: 7 }, { kind: 're-read', what: 'locations', id: '0' }],
  ['orders/updated', { id: 8 }, { kind: 're-read', what: 'order', id: '8' }],
  ['refunds/create', { id: 9, order_id: 8 }, { kind: 're-read', what: 'order', id: '8' }],
  ['orders/delete', { id: 8 }, { kind: 'order-gone', orderId: '8', at: triggeredAt }],
  ['app/uninstalled', {}, { kind: 'shop-matter', matter: { kind: 'uninstalled', at: triggeredAt } }],
])('%s', (topic, payload, effect) => {
  expect(effects(topic, payload)).toEqual([effect]);
});

test('a location that opens brings levels that only a full reading finds', () => {
  expect(effects('locations/activate', { id: 7 }).map(({ kind }) => kind)).toEqual([
    're-read',
    'whole-catalogue',
  ]);
});

test('compliance keeps the orders it names and nothing else', () => {
  expect(effects('customers/redact', { orderIds: ['11', 'x'], email: 'someone@example.com' })).toEqual([
    {
      kind: 'shop-matter',
      matter: { kind: 'compliance', topic: 'customers/redact', orderIds: [11n], at: triggeredAt },
    },
  ]);
});

test('a topic that changes nothing here is let go', () => {
  expect(effects('themes/publish', { id: 1 })).toEqual([]);
});

test('a transfer, or a shipment of it, is read again; where none is named, all that are open', () => {
  const transfer = 'gid://shopify/InventoryTransfer/31';
  const again = (id: string) => [{ kind: 're-read', what: 'transfer', id }];
  expect(effects('inventory_transfers/complete', { admin_graphql_api_id: transfer })).toEqual(again('31'));
  expect(
    effects('inventory_shipments/update_tracking', {
      admin_graphql_api_id: 'gid://shopify/InventoryShipment/4',
      inventory_transfer_id: transfer,
    }),
  ).toEqual(again('31'));
  expect(effects('inventory_shipments/create', {})).toEqual(again('0'));
});

test.each([[{}], [{ id: 'gid' }], [{ id: -1 }], [{ id: 1.5 }], [null]])(
  'a product without its id is refused',
  (payload) => {
    expect(() => effects('products/update', payload)).toThrow('"id"');
  },
);
