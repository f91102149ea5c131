import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { complaints, mutate } from './local-shopify-mutating';
import { GROUP, knit, LEDGER, lyon, NOWHERE, oslo, quantities, type Grouped } from './local-shopify-stock';
import { openMaison } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

const count = (by: object = {}) => ({
  inventoryItemId: knit,
  locationId: oslo,
  quantity: 40,
  changeFromQuantity: null,
  ...by,
});

describe('counting', () => {
  test('sets what is available, or what is on hand with available following', async () => {
    const set = (name: string, quantity: number) =>
      mutate<Grouped>(
        maison,
        'inventorySetQuantities',
        { input: { name, reason: 'cycle_count_available', quantities: [count({ quantity })] } },
        GROUP,
      );
    await set('available', 40);
    expect(await quantities(maison)).toMatchObject({ available: 40 });
    const { on_hand } = await quantities(maison);
    await set('on_hand', (on_hand ?? 0) + 2);
    expect(await quantities(maison)).toMatchObject({ available: 42, on_hand: (on_hand ?? 0) + 2 });
    expect((await set('available', 42)).inventoryAdjustmentGroup).toBeNull();
  });

  test('on hand in its old form does the same', async () => {
    const { available, on_hand } = await quantities(maison);
    const payload = await mutate<Grouped>(
      maison,
      'inventorySetOnHandQuantities',
      { input: { reason: 'correction', setQuantities: [count({ quantity: (on_hand ?? 0) + 3 })] } },
      GROUP,
    );
    expect(payload.inventoryAdjustmentGroup?.changes.map(({ name }) => name)).toEqual([
      'available',
      'on_hand',
    ]);
    expect(await quantities(maison)).toMatchObject({ available: (available ?? 0) + 3 });
  });

  test.each([
    ['another name', 'damaged', [count()], [['input.name', 'INVALID_NAME']]],
    [
      'too much',
      'available',
      [count({ quantity: 1_000_000_001 })],
      [['input.quantities.0.quantity', 'INVALID_QUANTITY_TOO_HIGH']],
    ],
    [
      'less than nothing on hand',
      'on_hand',
      [count({ quantity: -1 })],
      [['input.quantities.0.quantity', 'INVALID_QUANTITY_NEGATIVE']],
    ],
    [
      'far too little',
      'available',
      [count({ quantity: -1_000_000_001 })],
      [['input.quantities.0.quantity', 'INVALID_QUANTITY_TOO_LOW']],
    ],
    [
      'an unknown place',
      'available',
      [count({ locationId: NOWHERE })],
      [['input.quantities.0.locationId', 'INVALID_LOCATION']],
    ],
    [
      'one place twice',
      'available',
      [count(), count({ quantity: 2 })],
      [
        ['input.quantities.0.locationId', 'NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR'],
        ['input.quantities.1.locationId', 'NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR'],
      ],
    ],
    [
      'another quantity than expected',
      'available',
      [count({ changeFromQuantity: -5 })],
      [['input.quantities.0.changeFromQuantity', 'CHANGE_FROM_QUANTITY_STALE']],
    ],
  ])('%s is refused at its place', async (_what, name, counted, expected) => {
    const args = { input: { name, reason: 'correction', quantities: counted } };
    expect(await complaints(maison, 'inventorySetQuantities', args)).toEqual(expected);
  });
});

describe('moving between states', () => {
  const end = (name: string, by: object = {}) => ({
    locationId: oslo,
    name,
    changeFromQuantity: null,
    ...(name === 'available' ? {} : { ledgerDocumentUri: LEDGER }),
    ...by,
  });
  const move = (by: object = {}) => ({
    input: {
      reason: 'damaged',
      referenceDocumentUri: 'logistics://shelf/7',
      changes: [{ inventoryItemId: knit, quantity: 2, from: end('available'), to: end('damaged'), ...by }],
    },
  });

  test('takes units from one and gives them to the other; on hand stays', async () => {
    const before = await quantities(maison);
    const payload = await mutate<Grouped>(maison, 'inventoryMoveQuantities', move(), GROUP);
    expect(payload.inventoryAdjustmentGroup?.changes.map(({ name, delta }) => [name, delta])).toEqual([
      ['available', -2],
      ['damaged', 2],
    ]);
    expect(await quantities(maison)).toEqual({
      ...before,
      available: (before['available'] ?? 0) - 2,
      damaged: 2,
    });
  });

  test.each([
    ['an unknown name', { from: end('on_hand') }, [['input.changes.0.from.name', 'INVALID_QUANTITY_NAME']]],
    ['the same name', { to: end('available') }, [['input.changes.0', 'SAME_QUANTITY_NAME']]],
    [
      'another place',
      { to: end('damaged', { locationId: lyon }) },
      [['input.changes.0', 'DIFFERENT_LOCATIONS']],
    ],
    ['less than nothing', { quantity: -1 }, [['input.changes.0.quantity', 'INVALID_QUANTITY_NEGATIVE']]],
    [
      'no document',
      { to: end('damaged', { ledgerDocumentUri: null }) },
      [['input.changes.0.to.ledgerDocumentUri', 'INVALID_QUANTITY_DOCUMENT']],
    ],
    [
      'another quantity than expected',
      { from: end('available', { changeFromQuantity: -9 }) },
      [['input.changes.0.from.changeFromQuantity', 'CHANGE_FROM_QUANTITY_STALE']],
    ],
  ])('%s is refused at its place', async (_what, by, expected) => {
    expect(await complaints(maison, 'inventoryMoveQuantities', move(by))).toEqual(expected);
  });
});
