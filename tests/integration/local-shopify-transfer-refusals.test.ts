import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { deleteLevel } from '../local-shopify/store/delete-level';
import { gid } from '../local-shopify/store/gid';
import { NAVY, ready, wanted } from './local-shopify-moving';
import { complaints } from './local-shopify-mutating';
import { itemOf, lyon, NOTHING, NOWHERE, oslo, OSLO } from './local-shopify-stock';
import { openMaison, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const UNKNOWN = gid('InventoryTransfer', 999_999_999_999);

describe('a transfer is refused at its place with', () => {
  const line = (by: object = {}) => ({ inventoryItemId: NAVY, quantity: 1, ...by });
  const places = { originLocationId: oslo, destinationLocationId: oslo };
  test.each([
    [
      'one place for both ends',
      places,
      [['input.destinationLocationId', 'TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION']],
    ],
    ['an unknown origin', { originLocationId: NOWHERE }, [['input.originLocationId', 'LOCATION_NOT_FOUND']]],
    [
      'an unknown item',
      { lineItems: [line({ inventoryItemId: NOTHING })] },
      [['input.lineItems.0.inventoryItemId', 'ITEM_NOT_FOUND']],
    ],
    [
      'less than nothing',
      { lineItems: [line({ quantity: -1 })] },
      [['input.lineItems.0.quantity', 'INVALID_QUANTITY']],
    ],
    [
      'an item twice',
      { lineItems: [line(), line({ quantity: 2 })] },
      [
        ['input.lineItems.0.inventoryItemId', 'DUPLICATE_ITEM'],
        ['input.lineItems.1.inventoryItemId', 'DUPLICATE_ITEM'],
      ],
    ],
    ['an endless tag', { tags: ['x'.repeat(256)] }, [['input.tags', 'TAG_EXCEEDS_MAX_LENGTH']]],
  ])('%s', async (_what, by, expected) => {
    expect(await complaints(maison, 'inventoryTransferCreate', wanted(by))).toEqual(expected);
  });

  test('an item that is not counted, a bundle, or one that is not stocked at the origin', async () => {
    const store = maison.store(SHOP);
    const asked = (inventoryItemId: number) =>
      complaints(
        maison,
        'inventoryTransferCreate',
        wanted({ lineItems: [line({ inventoryItemId: gid('InventoryItem', inventoryItemId) })] }),
      );
    const place = 'input.lineItems.0.inventoryItemId';
    const variants = [...store.variants.values()];
    const bundle = variants.find(({ components }) => components.length > 0);
    expect(await asked(bundle?.inventoryItemId ?? 0)).toEqual([[place, 'BUNDLED_ITEM']]);
    const uncounted = variants.find(
      ({ components, inventoryItemId }) =>
        components.length === 0 && store.inventoryItems.get(inventoryItemId)?.tracked === false,
    );
    expect(await asked(uncounted?.inventoryItemId ?? 0)).toEqual([[place, 'UNTRACKED_ITEM']]);
    deleteLevel(store, { inventoryItemId: itemOf('FK-NVY-S'), locationId: OSLO });
    expect(await asked(itemOf('FK-NVY-S'))).toEqual([[place, 'INVENTORY_STATE_NOT_ACTIVE']]);
  });

  test('nothing that can be shipped, where it is to be ready at once', async () => {
    const asked = (by: object) => complaints(maison, 'inventoryTransferCreateAsReadyToShip', wanted(by));
    expect(await asked({ lineItems: [] })).toEqual([['input.lineItems', 'ITEMS_EMPTY']]);
    expect(await asked({ originLocationId: null })).toEqual([
      ['input.originLocationId', 'LOCATION_REQUIRED'],
    ]);
    expect(await asked({ lineItems: [line({ quantity: 0 })] })).toEqual([
      ['input.lineItems.0.quantity', 'INVALID_QUANTITY'],
    ]);
  });
});

test.each(['Cancel', 'Delete', 'Duplicate', 'MarkAsReadyToShip'])(
  'an unknown transfer: %s is refused',
  async (name) => {
    expect(await complaints(maison, `inventoryTransfer${name}`, { id: UNKNOWN })).toEqual([
      ['id', 'TRANSFER_NOT_FOUND'],
    ]);
  },
);

test('a transfer that is ready keeps its places and is not deleted', async () => {
  const transfer = await ready(maison);
  const edit = { id: transfer.id, input: { originId: lyon } };
  expect(await complaints(maison, 'inventoryTransferEdit', edit)).toEqual([
    ['input.originId', 'TRANSFER_LOCATION_IMMUTABLE'],
  ]);
  expect(await complaints(maison, 'inventoryTransferDelete', { id: transfer.id })).toEqual([
    ['id', 'INVALID_TRANSFER_STATUS'],
  ]);
  expect(await complaints(maison, 'inventoryTransferMarkAsReadyToShip', { id: transfer.id })).toEqual([
    ['id', 'INVALID_TRANSFER_STATUS'],
  ]);
});
