import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import {
  ECRU,
  NAVY,
  onTransfer,
  packed,
  ready,
  TRANSFER,
  wanted,
  type MovingTransfer,
} from './local-shopify-moving';
import { complaints, mutate } from './local-shopify-mutating';
import { lyon, oslo, quantities } from './local-shopify-stock';
import { openMaison, read } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

const atOslo = () => quantities(maison, NAVY, oslo);
const draft = (by: object = {}) => onTransfer(maison, 'inventoryTransferCreate', wanted(by));

describe('a draft', () => {
  test('plans goods and moves none, until it is ready: then they are kept at their origin', async () => {
    const before = await atOslo();
    const made = await draft({ tags: ['winter', 'atelier'] });
    expect(made).toMatchObject({
      status: 'DRAFT',
      totalQuantity: 5,
      receivedQuantity: 0,
      tags: ['atelier', 'winter'],
    });
    expect(made.lineItems.nodes).toMatchObject([
      { totalQuantity: 5, shippableQuantity: 0, processableQuantity: 5 },
    ]);
    expect(await atOslo()).toEqual(before);
    const kept = await onTransfer(maison, 'inventoryTransferMarkAsReadyToShip', { id: made.id });
    expect(kept.lineItems.nodes).toMatchObject([{ shippableQuantity: 5, pickedForShipmentQuantity: 0 }]);
    expect(await atOslo()).toEqual({
      ...before,
      available: (before['available'] ?? 0) - 5,
      reserved: (before['reserved'] ?? 0) + 5,
    });
    expect(await quantities(maison, NAVY, lyon)).toMatchObject({ incoming: 0 });
  });

  test('is numbered on, edited, copied and deleted', async () => {
    const made = await draft();
    const edited = await onTransfer(maison, 'inventoryTransferEdit', {
      id: made.id,
      input: { note: 'Fragile', tags: ['b', 'a'], originId: lyon, destinationId: oslo },
    });
    expect(edited).toMatchObject({ id: made.id, tags: ['a', 'b'], totalQuantity: 5 });
    const copy = await onTransfer(maison, 'inventoryTransferDuplicate', { id: made.id });
    expect(copy).toMatchObject({ status: 'DRAFT', totalQuantity: 5, tags: ['a', 'b'] });
    expect(Number(copy.name.slice(2))).toBe(Number(made.name.slice(2)) + 1);
    expect(
      await mutate(maison, 'inventoryTransferDelete', { id: made.id }, 'deletedId userErrors { code }'),
    ).toEqual({
      deletedId: made.id,
      userErrors: [],
    });
    expect(
      await read(maison, 'query($id: ID!) { inventoryTransfer(id: $id) { id } }', { id: made.id }),
    ).toEqual({
      inventoryTransfer: null,
    });
  });
});

describe('lines of a transfer that is ready', () => {
  const set = (transfer: MovingTransfer, lineItems: object[]) =>
    mutate<{ updatedLineItems: object[]; inventoryTransfer: MovingTransfer }>(
      maison,
      'inventoryTransferSetItems',
      { input: { id: transfer.id, lineItems } },
      `inventoryTransfer { ${TRANSFER} } updatedLineItems { inventoryItemId newQuantity deltaQuantity } userErrors { code }`,
    );

  test('are set as far as they are neither packed nor sent, and others are added', async () => {
    const before = await atOslo();
    const transfer = await ready(maison);
    await packed(maison, transfer, 2);
    const { updatedLineItems, inventoryTransfer } = await set(transfer, [
      { inventoryItemId: NAVY, quantity: 4 },
      { inventoryItemId: ECRU, quantity: 1 },
    ]);
    expect(updatedLineItems).toEqual([
      { inventoryItemId: NAVY, newQuantity: 6, deltaQuantity: 1 },
      { inventoryItemId: ECRU, newQuantity: 1, deltaQuantity: 1 },
    ]);
    expect(inventoryTransfer.totalQuantity).toBe(7);
    expect(await atOslo()).toMatchObject({ reserved: (before['reserved'] ?? 0) + 6 });
  });

  test('go, but not the last and not what is packed', async () => {
    const before = await atOslo();
    const transfer = await ready(maison, {
      lineItems: [
        { inventoryItemId: NAVY, quantity: 5 },
        { inventoryItemId: ECRU, quantity: 2 },
      ],
    });
    const [navy, ecru] = transfer.lineItems.nodes.map(({ id }) => id);
    const remove = (ids: (string | undefined)[]) => ({
      input: { id: transfer.id, transferLineItemIds: ids },
    });
    expect(await complaints(maison, 'inventoryTransferRemoveItems', remove([navy, ecru]))).toEqual([
      ['input.transferLineItemIds', 'CANT_REMOVE_ALL_ITEMS_FROM_READY_TO_SHIP_TRANSFER'],
    ]);
    await packed(maison, transfer, 3);
    expect(
      (await onTransfer(maison, 'inventoryTransferRemoveItems', remove([navy]))).lineItems.nodes,
    ).toMatchObject([{ totalQuantity: 3, pickedForShipmentQuantity: 3 }, { totalQuantity: 2 }]);
    expect(await atOslo()).toMatchObject({ reserved: (before['reserved'] ?? 0) + 3 });
    expect(await complaints(maison, 'inventoryTransferRemoveItems', remove([navy]))).toEqual([
      ['input.transferLineItemIds.0', 'ALL_QUANTITY_SHIPPED'],
    ]);
    expect(
      await complaints(
        maison,
        'inventoryTransferRemoveItems',
        remove(['gid://shopify/InventoryTransferLineItem/1']),
      ),
    ).toEqual([['input.transferLineItemIds.0', 'ITEM_NOT_FOUND']]);
  });
});

describe('calling off', () => {
  test('lets the goods go that were kept', async () => {
    const before = await atOslo();
    const transfer = await ready(maison);
    expect((await onTransfer(maison, 'inventoryTransferCancel', { id: transfer.id })).status).toBe(
      'CANCELED',
    );
    expect(await atOslo()).toEqual(before);
    expect(await complaints(maison, 'inventoryTransferCancel', { id: transfer.id })).toEqual([
      ['id', 'INVALID_TRANSFER_STATUS'],
    ]);
  });

  test('is refused once something is packed', async () => {
    const transfer = await ready(maison);
    await packed(maison, transfer, 1);
    expect(await complaints(maison, 'inventoryTransferCancel', { id: transfer.id })).toEqual([
      ['id', 'SHIPMENT_EXISTS'],
    ]);
  });
});

test('transfers are found by their places, state and tag, and sorted by their destination', async () => {
  await ready(maison, { tags: ['urgent'] });
  const found = async (query: string, more = '') => {
    const { inventoryTransfers } = await read<{
      inventoryTransfers: { nodes: { destination: { name: string } }[] };
    }>(
      maison,
      `query($q: String) { inventoryTransfers(first: 20, query: $q${more}) { nodes { destination { name } } } }`,
      { q: query },
    );
    return inventoryTransfers.nodes.map(({ destination }) => destination.name);
  };
  expect(await found('tag:urgent')).toEqual(['Lyon shop']);
  expect(await found('status:ready_to_ship origin_id:71000000001')).toEqual(['Copenhagen shop', 'Lyon shop']);
  const names = await found('', ', sortKey: DESTINATION_NAME');
  expect(names).toEqual([...names].sort());
});
