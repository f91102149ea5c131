import { expect, test } from 'vitest';
import { arrivalRows, type WholeTransfer } from '~/catalogue/arrival-rows';

const item = { id: 'gid://shopify/InventoryItem/48' };

const transfer = (given: Partial<WholeTransfer>): WholeTransfer => ({
  id: 'gid://shopify/InventoryTransfer/31',
  name: '#T0031',
  status: 'IN_PROGRESS',
  origin: null,
  destination: { location: { id: 'gid://shopify/Location/1' } },
  lines: [
    {
      id: 'gid://shopify/InventoryTransferLineItem/7',
      totalQuantity: 30,
      shippedQuantity: 12,
      pickedForShipmentQuantity: 8,
      inventoryItem: item,
    },
  ],
  shipments: [
    {
      name: '#T0031-1',
      status: 'PARTIALLY_RECEIVED',
      tracking: { arrivesAt: '2026-12-09T08:00:00Z' },
      lines: [
        { id: 'gid://shopify/InventoryShipmentLineItem/70', unreceivedQuantity: 9, inventoryItem: item },
      ],
    },
    {
      name: '#T0031-2',
      status: 'DRAFT',
      tracking: null,
      lines: [
        { id: 'gid://shopify/InventoryShipmentLineItem/80', unreceivedQuantity: 8, inventoryItem: item },
      ],
    },
  ],
  ...given,
});

test('what was shipped comes on its day, what was not received alone counts, the rest of the transfer has no day', () => {
  const way = { transferId: '31', originId: null, locationId: '1', itemId: '48' };
  expect(arrivalRows(transfer({}))).toEqual([
    { ...way, source: 'shipment', id: '70', name: '#T0031-1', units: 9, arrivesAt: '2026-12-09T08:00:00Z' },
    { ...way, source: 'shipment', id: '80', name: '#T0031-2', units: 8, arrivesAt: null },
    { ...way, source: 'transfer', id: '7', name: '#T0031', units: 10, arrivesAt: null },
  ]);
});

test.each(['DRAFT', 'TRANSFERRED', 'CANCELED', 'OTHER'] as const)(
  'of a transfer that is %s nothing is to come',
  (status) => {
    expect(arrivalRows(transfer({ status }))).toEqual([]);
  },
);

test('nothing arrives at a location that is gone', () => {
  expect(arrivalRows(transfer({ destination: { location: null } }))).toEqual([]);
  expect(arrivalRows(transfer({ destination: null }))).toEqual([]);
});
