import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { gid } from '../local-shopify/store/gid';
import {
  ECRU,
  NAVY,
  onShipment,
  onTransfer,
  packed,
  ready,
  type MovingTransfer,
} from './local-shopify-moving';
import { complaints, enumValue } from './local-shopify-mutating';
import { NOTHING } from './local-shopify-stock';
import { openMaison } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const UNKNOWN = gid('InventoryShipment', 999_999_999_999);

describe('packing is refused at its place', () => {
  const input = (transfer: MovingTransfer, by: object) => ({
    input: { movementId: transfer.id, lineItems: [{ inventoryItemId: NAVY, quantity: 1 }], ...by },
  });
  test.each([
    [
      'of an unknown transfer',
      { movementId: gid('InventoryTransfer', 1) },
      ['input.movementId', 'TRANSFER_NOT_FOUND'],
    ],
    ['of nothing', { lineItems: [] }, ['input.lineItems', 'EMPTY_SHIPMENT_INPUT']],
    [
      'of no unit',
      { lineItems: [{ inventoryItemId: NAVY, quantity: 0 }] },
      ['input.lineItems.0.quantity', 'INVALID_QUANTITY'],
    ],
    [
      'of more than there is',
      { lineItems: [{ inventoryItemId: NAVY, quantity: 6 }] },
      ['input.lineItems.0.quantity', 'INVALID_QUANTITY'],
    ],
    [
      'of an unknown item',
      { lineItems: [{ inventoryItemId: NOTHING, quantity: 1 }] },
      ['input.lineItems.0.inventoryItemId', 'ITEM_NOT_FOUND'],
    ],
    [
      'of an item that the transfer has not',
      { lineItems: [{ inventoryItemId: ECRU, quantity: 1 }] },
      ['input.lineItems.0.inventoryItemId', 'ITEM_NOT_FOUND'],
    ],
    ['with a long code', { barcode: 'x'.repeat(256) }, ['input.barcode', 'BARCODE_TOO_LONG']],
    [
      'with an address of another kind',
      { trackingInput: { trackingUrl: 'ftp://carrier.example/1' } },
      ['input.trackingInput.trackingUrl', 'INVALID_URL'],
    ],
  ])('%s', async (_what, by, expected) => {
    expect(await complaints(maison, 'inventoryShipmentCreate', input(await ready(maison), by))).toEqual([
      expected,
    ]);
  });

  test('of a draft, and with the code of another shipment', async () => {
    const draft = await onTransfer(maison, 'inventoryTransferCreate', {
      input: { lineItems: [{ inventoryItemId: NAVY, quantity: 1 }] },
    });
    expect(await complaints(maison, 'inventoryShipmentCreate', input(draft, {}))).toEqual([
      ['input.movementId', 'INVALID_TRANSFER_STATUS'],
    ]);
    const transfer = await ready(maison);
    await onShipment(maison, 'inventoryShipmentCreate', input(transfer, { barcode: '4711' }));
    expect(await complaints(maison, 'inventoryShipmentCreate', input(transfer, { barcode: '4711' }))).toEqual(
      [['input.barcode', 'BARCODE_DUPLICATE']],
    );
  });
});

describe('receiving is refused', () => {
  test('of what has not left, of more than is on its way, and of unknown lines', async () => {
    const transfer = await ready(maison);
    const shipment = await packed(maison, transfer, 2);
    const receive = (id: string, quantity: number) => ({
      id: shipment.id,
      lineItems: [{ shipmentLineItemId: id, quantity, reason: enumValue('ACCEPTED') }],
    });
    const lineId = shipment.lineItems.nodes[0]?.id ?? '';
    expect(await complaints(maison, 'inventoryShipmentReceive', receive(lineId, 1))).toEqual([
      ['id', 'INVALID_SHIPMENT_STATUS'],
    ]);
    await onShipment(maison, 'inventoryShipmentMarkInTransit', { id: shipment.id });
    expect(await complaints(maison, 'inventoryShipmentReceive', receive(lineId, 3))).toEqual([
      ['lineItems.0.quantity', 'INVALID_QUANTITY'],
    ]);
    expect(
      await complaints(
        maison,
        'inventoryShipmentReceive',
        receive('gid://shopify/InventoryShipmentLineItem/1', 1),
      ),
    ).toEqual([['lineItems.0.shipmentLineItemId', 'ITEM_NOT_FOUND']]);
  });

  test.each([
    ['Receive', {}],
    ['MarkInTransit', {}],
    ['Delete', {}],
    ['AddItems', { lineItems: [] }],
    ['RemoveItems', { lineItems: [] }],
    ['UpdateItemQuantities', { items: [] }],
    ['SetTracking', { tracking: {} }],
    ['SetBarcode', { barcode: '1' }],
  ])('of an unknown shipment: %s', async (name, more) => {
    expect(await complaints(maison, `inventoryShipment${name}`, { id: UNKNOWN, ...more })).toEqual([
      ['id', 'SHIPMENT_NOT_FOUND'],
    ]);
  });
});
