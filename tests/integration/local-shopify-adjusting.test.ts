import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { gid, levelGid } from '../local-shopify/store/gid';
import { complaints, mutate } from './local-shopify-mutating';
import {
  adjustment,
  change,
  GROUP,
  itemOf,
  LEDGER,
  lyon,
  LYON,
  NOTHING,
  NOWHERE,
  quantities,
  type Grouped,
} from './local-shopify-stock';
import { ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

test('more than 250 changes at once are refused, and none is made', async () => {
  const before = await quantities(maison);
  const changes = Array.from({ length: 251 }, () => change());
  const { body } = await ask(
    maison,
    'mutation($input: InventoryAdjustQuantitiesInput!) { inventoryAdjustQuantities(input: $input) @idempotent(key: "many") { userErrors { message } } }',
    adjustment({ changes }),
  );
  expect(body.errors?.[0]?.extensions?.['code']).toBe('MAX_INPUT_SIZE_EXCEEDED');
  expect(await quantities(maison)).toEqual(before);
});

describe('adjusting', () => {
  test('available changes what is on hand, and tells both after one another', async () => {
    const { available, on_hand } = await quantities(maison);
    const payload = await mutate<Grouped>(
      maison,
      'inventoryAdjustQuantities',
      adjustment({
        changes: [change({ delta: -2 }), change({ locationId: lyon, delta: 5 })],
      }),
      GROUP,
    );
    expect(payload.userErrors).toEqual([]);
    expect(payload.inventoryAdjustmentGroup?.changes.map(({ name, delta }) => [name, delta])).toEqual([
      ['available', -2],
      ['available', 5],
      ['on_hand', -2],
      ['on_hand', 5],
    ]);
    expect(await quantities(maison)).toMatchObject({
      available: (available ?? 0) - 2,
      on_hand: (on_hand ?? 0) - 2,
    });
  });

  test('incoming leaves what is on hand alone, and its group can be read again', async () => {
    const before = await quantities(maison);
    const payload = await mutate<Grouped>(
      maison,
      'inventoryAdjustQuantities',
      adjustment({
        name: 'incoming',
        reason: 'received',
        changes: [change({ delta: 6, ledgerDocumentUri: LEDGER })],
      }),
      GROUP,
    );
    expect(payload.inventoryAdjustmentGroup?.changes).toMatchObject([
      { name: 'incoming', delta: 6, ledgerDocumentUri: LEDGER, quantityAfterChange: null },
    ]);
    expect(await quantities(maison)).toEqual({ ...before, incoming: (before['incoming'] ?? 0) + 6 });
    const { node } = await read<{ node: { reason: string; changes: unknown[] } }>(
      maison,
      `query($id: ID!) { node(id: $id) { ... on InventoryAdjustmentGroup { reason changes(quantityNames: ["available"]) { name } } } }`,
      { id: payload.inventoryAdjustmentGroup?.id },
    );
    expect(node).toEqual({ reason: 'received', changes: [] });
  });

  test('stocks the item where it was not stocked', async () => {
    const bag = gid('InventoryItem', itemOf('FK-NVY-M'));
    await mutate(
      maison,
      'inventoryDeactivate',
      { inventoryLevelId: levelGid(LYON, itemOf('FK-NVY-M')) },
      'userErrors { message }',
    );
    const { available } = await quantities(maison, bag, lyon);
    await mutate(
      maison,
      'inventoryAdjustQuantities',
      adjustment({ changes: [change({ inventoryItemId: bag, locationId: lyon })] }),
      GROUP,
    );
    expect(maison.store(SHOP).level(itemOf('FK-NVY-M'), LYON)).toMatchObject({
      isActive: true,
      available: (available ?? 0) + 1,
    });
  });

  test.each([
    [
      'an unknown name',
      { name: 'on_hand', changes: [change({ ledgerDocumentUri: LEDGER })] },
      [['input.name', 'INVALID_QUANTITY_NAME']],
    ],
    [
      'an unknown name without a document',
      { name: 'committed' },
      [
        ['input.name', 'INVALID_QUANTITY_NAME'],
        ['input.changes.0.ledgerDocumentUri', 'INVALID_QUANTITY_DOCUMENT'],
      ],
    ],
    ['an unknown reason', { reason: 'because' }, [['input.reason', 'INVALID_REASON']]],
    [
      'a reference that is no URI',
      { referenceDocumentUri: 'a note' },
      [['input.referenceDocumentUri', 'INVALID_REFERENCE_DOCUMENT']],
    ],
    [
      'an unknown item at an unknown place',
      { changes: [change({ inventoryItemId: NOTHING, locationId: NOWHERE })] },
      [
        ['input.changes.0.inventoryItemId', 'INVALID_INVENTORY_ITEM'],
        ['input.changes.0.locationId', 'INVALID_LOCATION'],
      ],
    ],
    [
      'a document for available',
      { changes: [change({ ledgerDocumentUri: LEDGER })] },
      [['input.changes.0.ledgerDocumentUri', 'INVALID_AVAILABLE_DOCUMENT']],
    ],
    [
      'no document for damaged',
      { name: 'damaged' },
      [['input.changes.0.ledgerDocumentUri', 'INVALID_QUANTITY_DOCUMENT']],
    ],
    [
      "Shopify's own document",
      { name: 'reserved', changes: [change({ ledgerDocumentUri: 'gid://shopify/Order/1' })] },
      [['input.changes.0.ledgerDocumentUri', 'INTERNAL_LEDGER_DOCUMENT']],
    ],
    [
      'two documents',
      {
        name: 'damaged',
        changes: [
          change({ ledgerDocumentUri: LEDGER }),
          change({ locationId: lyon, ledgerDocumentUri: 'ledger://count/2' }),
        ],
      },
      [['input.changes', 'MAX_ONE_LEDGER_DOCUMENT']],
    ],
    [
      'too much',
      { changes: [change({ delta: 2_000_000_001 })] },
      [['input.changes.0.delta', 'INVALID_QUANTITY_TOO_HIGH']],
    ],
    [
      'too little',
      { changes: [change({ delta: -2_000_000_001 })] },
      [['input.changes.0.delta', 'INVALID_QUANTITY_TOO_LOW']],
    ],
    [
      'another quantity than expected',
      { changes: [change({ changeFromQuantity: -77 })] },
      [['input.changes.0.changeFromQuantity', 'CHANGE_FROM_QUANTITY_STALE']],
    ],
  ])('%s is refused at its place', async (_what, by: Record<string, unknown>, expected) => {
    const before = await quantities(maison);
    expect(await complaints(maison, 'inventoryAdjustQuantities', adjustment(by))).toEqual(expected);
    expect(await quantities(maison)).toEqual(before);
  });

  test('a bundle cannot be adjusted, its components can', async () => {
    const bundle = [...maison.store(SHOP).variants.values()].find(({ components }) => components.length > 0);
    const inventoryItemId = gid('InventoryItem', bundle?.inventoryItemId ?? 0);
    expect(
      await complaints(
        maison,
        'inventoryAdjustQuantities',
        adjustment({ changes: [change({ inventoryItemId })] }),
      ),
    ).toEqual([['input.changes.0.inventoryItemId', 'NON_MUTABLE_INVENTORY_ITEM']]);
  });
});
