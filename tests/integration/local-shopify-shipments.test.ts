import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { ECRU, NAVY, onShipment, packed, ready, type MovingTransfer } from './local-shopify-moving';
import { complaints, enumValue, mutate } from './local-shopify-mutating';
import { lyon, oslo, quantities } from './local-shopify-stock';
import { openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

const atOslo = () => quantities(maison, NAVY, oslo);
const atLyon = () => quantities(maison, NAVY, lyon);
const statusOf = async ({ id }: MovingTransfer) =>
  (
    await read<{ inventoryTransfer: { status: string } }>(
      maison,
      'query($id: ID!) { inventoryTransfer(id: $id) { status } }',
      { id },
    )
  ).inventoryTransfer.status;

test('goods are incoming once they have left, and available once they are accepted; rejected ones count nowhere', async () => {
  const [before, there] = [await atOslo(), await atLyon()];
  const transfer = await ready(maison);
  const first = await packed(maison, transfer, 3);
  expect(first).toMatchObject({
    name: `${transfer.name}-1`,
    status: 'DRAFT',
    lineItemTotalQuantity: 3,
    dateShipped: null,
  });
  expect(await statusOf(transfer)).toBe('READY_TO_SHIP');
  expect(await atLyon()).toEqual(there);

  const sent = await onShipment(maison, 'inventoryShipmentMarkInTransit', { id: first.id });
  expect(sent.status).toBe('IN_TRANSIT');
  expect(await statusOf(transfer)).toBe('IN_PROGRESS');
  expect(await atOslo()).toMatchObject({
    available: (before['available'] ?? 0) - 5,
    reserved: (before['reserved'] ?? 0) + 2,
  });
  expect(await atLyon()).toMatchObject({
    incoming: (there['incoming'] ?? 0) + 3,
    available: there['available'],
  });

  const [line] = sent.lineItems.nodes;
  const item = (quantity: number, reason: string) => ({
    shipmentLineItemId: line?.id,
    quantity,
    reason: enumValue(reason),
  });
  const part = await onShipment(maison, 'inventoryShipmentReceive', {
    id: first.id,
    lineItems: [item(1, 'ACCEPTED'), item(1, 'REJECTED')],
  });
  expect(part).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    totalAcceptedQuantity: 1,
    totalRejectedQuantity: 1,
    totalReceivedQuantity: 2,
  });
  expect(await atLyon()).toMatchObject({
    incoming: (there['incoming'] ?? 0) + 1,
    available: (there['available'] ?? 0) + 1,
  });

  const whole = await onShipment(maison, 'inventoryShipmentReceive', {
    id: first.id,
    bulkReceiveAction: enumValue('ACCEPTED'),
  });
  expect(whole).toMatchObject({ status: 'RECEIVED', totalReceivedQuantity: 3 });
  expect(await statusOf(transfer)).toBe('IN_PROGRESS');
  const rest = await packed(maison, transfer, 2, 'inventoryShipmentCreateInTransit');
  expect(rest.name).toBe(`${transfer.name}-2`);
  await onShipment(maison, 'inventoryShipmentReceive', {
    id: rest.id,
    bulkReceiveAction: enumValue('ACCEPTED'),
  });
  expect(await statusOf(transfer)).toBe('TRANSFERRED');
  expect(await atLyon()).toMatchObject({
    incoming: there['incoming'],
    available: (there['available'] ?? 0) + 4,
  });
});

test('a shipment says who brings it and when, what is not given stays', async () => {
  const { id } = await packed(maison, await ready(maison), 1);
  const track = (tracking: object) => onShipment(maison, 'inventoryShipmentSetTracking', { id, tracking });
  await track({ company: 'Post', trackingNumber: 'A1', arrivesAt: '2026-12-01T12:00:00Z' });
  expect(await track({ trackingNumber: 'B2' })).toMatchObject({
    tracking: { company: 'Post', trackingNumber: 'B2', trackingUrl: null, arrivesAt: '2026-12-01T12:00:00Z' },
  });
  const { inventoryShipments } = await read<{ inventoryShipments: { nodes: { id: string }[] } }>(
    maison,
    '{ inventoryShipments(first: 5, query: "tracking_number:B2") { nodes { id } } }',
  );
  expect(inventoryShipments.nodes).toEqual([{ id }]);
});

describe('what is packed', () => {
  test('can be changed, also on its way, and follows in the stock', async () => {
    const transfer = await ready(maison, {
      lineItems: [
        { inventoryItemId: NAVY, quantity: 5 },
        { inventoryItemId: ECRU, quantity: 2 },
      ],
    });
    const shipment = await packed(maison, transfer, 2, 'inventoryShipmentCreateInTransit');
    const there = await atLyon();
    const added = await onShipment(maison, 'inventoryShipmentAddItems', {
      id: shipment.id,
      lineItems: [{ inventoryItemId: ECRU, quantity: 2 }],
    });
    expect(added).toMatchObject({ lineItemTotalQuantity: 4 });
    expect(await quantities(maison, ECRU, lyon)).toMatchObject({ incoming: 2 });
    const [navy] = shipment.lineItems.nodes;
    await mutate(
      maison,
      'inventoryShipmentUpdateItemQuantities',
      { id: shipment.id, items: [{ shipmentLineItemId: navy?.id, quantity: 4 }] },
      'shipment { id } updatedLineItems { quantity } userErrors { code }',
    );
    expect(await atLyon()).toMatchObject({ incoming: (there['incoming'] ?? 0) + 2 });
    const left = await onShipment(maison, 'inventoryShipmentRemoveItems', {
      id: shipment.id,
      lineItems: [navy?.id],
    });
    expect(left).toMatchObject({ lineItemTotalQuantity: 2 });
    expect(await atLyon()).toMatchObject({ incoming: (there['incoming'] ?? 0) - 2 });
  });

  test('can be unpacked as long as it has not left; the next shipment has the next number', async () => {
    const transfer = await ready(maison);
    const { id } = await packed(maison, transfer, 2);
    expect(await mutate(maison, 'inventoryShipmentDelete', { id }, 'id userErrors { code }')).toEqual({
      id,
      userErrors: [],
    });
    const next = await packed(maison, transfer, 2, 'inventoryShipmentCreateInTransit');
    expect(next.name).toBe(`${transfer.name}-2`);
    expect(await complaints(maison, 'inventoryShipmentDelete', { id: next.id })).toEqual([
      ['id', 'INVALID_SHIPMENT_STATUS'],
    ]);
    expect(await complaints(maison, 'inventoryShipmentMarkInTransit', { id: next.id })).toEqual([
      ['id', 'INVALID_SHIPMENT_STATUS'],
    ]);
  });
});

test('the apps hear of each step, and which transfer a shipment belongs to', async () => {
  const told: [string, unknown][] = [];
  maison.store(SHOP).onAnnouncement(({ topic, payload }) => {
    if (!topic.startsWith('inventory_levels/')) told.push([topic, payload['inventory_transfer_id']]);
  });
  const transfer = await ready(maison);
  const shipment = await packed(maison, transfer, 5);
  await onShipment(maison, 'inventoryShipmentMarkInTransit', { id: shipment.id });
  await onShipment(maison, 'inventoryShipmentReceive', {
    id: shipment.id,
    bulkReceiveAction: enumValue('REJECTED'),
  });
  const updated = ['inventory_transfers/updated', undefined];
  expect(told).toEqual([
    ['inventory_transfers/ready_to_ship', undefined],
    ['inventory_shipments/create', transfer.id],
    updated,
    ['inventory_shipments/mark_in_transit', transfer.id],
    updated,
    ['inventory_shipments/receive_items', transfer.id],
    updated,
    ['inventory_transfers/complete', undefined],
  ]);
});
