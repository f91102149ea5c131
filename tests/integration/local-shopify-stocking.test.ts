import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { gid, levelGid } from '../local-shopify/store/gid';
import { QUANTITY_NAMES } from '../local-shopify/store/quantities';
import { complaints, mutate, type Complaint } from './local-shopify-mutating';
import { COPENHAGEN, itemOf, knit, LYON, NOTHING, OSLO, quantities } from './local-shopify-stock';
import { openMaison, read } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

describe('stocking', () => {
  const LEVEL =
    'inventoryLevel { isActive quantities(names: ["available"]) { quantity } } userErrors { field message }';
  interface Stocked {
    inventoryLevel: { isActive: boolean; quantities: { quantity: number }[] } | null;
    userErrors: Complaint[];
  }
  const place = (locationId: number = COPENHAGEN) => ({
    inventoryItemId: knit,
    locationId: gid('Location', locationId),
  });
  const stop = (locationId: number, item = itemOf('FK-ECR-M')) =>
    mutate<{ userErrors: Complaint[] }>(
      maison,
      'inventoryDeactivate',
      { inventoryLevelId: levelGid(locationId, item) },
      'userErrors { field message }',
    );

  test('ends with the quantities kept, and begins again with them or with another number', async () => {
    const { available } = await quantities(maison, knit, gid('Location', COPENHAGEN));
    expect((await stop(COPENHAGEN)).userErrors).toEqual([]);
    expect(await quantities(maison, knit, gid('Location', COPENHAGEN))).toMatchObject({ available });
    expect(await mutate<Stocked>(maison, 'inventoryActivate', place(), LEVEL)).toEqual({
      inventoryLevel: { isActive: true, quantities: [{ quantity: available }] },
      userErrors: [],
    });
    await stop(COPENHAGEN);
    const counted = await mutate<Stocked>(maison, 'inventoryActivate', { ...place(), available: 9 }, LEVEL);
    expect(counted.inventoryLevel?.quantities).toEqual([{ quantity: 9 }]);
  });

  test('of what is stocked already takes no quantity', async () => {
    const { userErrors, inventoryLevel } = await mutate<Stocked>(
      maison,
      'inventoryActivate',
      { ...place(OSLO), available: 7 },
      LEVEL,
    );
    expect(userErrors).toEqual([
      {
        field: ['available'],
        message: 'Not allowed to set available quantity when the item is already active at the location.',
      },
    ]);
    expect(inventoryLevel?.isActive).toBe(true);
  });

  test('cannot end at the last place, nor where there is none', async () => {
    await stop(COPENHAGEN);
    await stop(LYON);
    const words = async (at: ReturnType<typeof stop>) => (await at).userErrors.map(({ message }) => message);
    expect(await words(stop(OSLO))).toEqual([
      "The product couldn't be unstocked from Oslo warehouse because products need to be stocked at a minimum of 1 location.",
    ]);
    expect(await words(stop(999_999))).toEqual([
      "The product couldn't be unstocked because the location was deleted.",
    ]);
    expect(await words(stop(OSLO, 999_999))).toEqual([
      "The product couldn't be unstocked because the product was deleted.",
    ]);
  });

  test('can be switched for several places at once', async () => {
    const toggle = (updates: [number, boolean][]) => ({
      inventoryItemId: knit,
      inventoryItemUpdates: updates.map(([id, activate]) => ({ locationId: gid('Location', id), activate })),
    });
    await mutate(
      maison,
      'inventoryBulkToggleActivation',
      toggle([
        [LYON, false],
        [COPENHAGEN, false],
      ]),
      'userErrors { code }',
    );
    const { inventoryItem } = await read<{ inventoryItem: { locationsCount: { count: number } } }>(
      maison,
      'query($id: ID!) { inventoryItem(id: $id) { locationsCount { count } } }',
      { id: knit },
    );
    expect(inventoryItem.locationsCount.count).toBe(1);
    expect(await complaints(maison, 'inventoryBulkToggleActivation', toggle([[OSLO, false]]))).toEqual([
      ['inventoryItemUpdates.0.locationId', 'CANNOT_DEACTIVATE_FROM_ONLY_LOCATION'],
    ]);
    expect(await complaints(maison, 'inventoryBulkToggleActivation', toggle([[5, true]]))).toEqual([
      ['inventoryItemUpdates.0.locationId', 'LOCATION_NOT_FOUND'],
    ]);
  });
});

describe('an item', () => {
  const ITEM = `inventoryItem { sku tracked unitCost { amount } countryCodeOfOrigin harmonizedSystemCode measurement { weight { unit value } } }
    userErrors { field message }`;
  const update = (input: object, id = knit) =>
    mutate<{ inventoryItem: object | null; userErrors: Complaint[] }>(
      maison,
      'inventoryItemUpdate',
      { id, input },
      ITEM,
    );

  test('keeps what is said of it', async () => {
    const { inventoryItem } = await update({
      sku: 'NEW',
      cost: '12.5',
      harmonizedSystemCode: '611020',
      tracked: false,
    });
    expect(inventoryItem).toMatchObject({
      sku: 'NEW',
      tracked: false,
      unitCost: { amount: '12.5' },
      harmonizedSystemCode: '611020',
      measurement: { weight: { unit: 'KILOGRAMS', value: 0 } },
    });
  });

  test.each([
    [{ cost: '-5.00' }, 'input.cost', 'Cost must be greater than or equal to 0'],
    [
      { harmonizedSystemCode: '12' },
      'input.harmonizedSystemCode',
      'Harmonized system code must be a number between six and thirteen digits',
    ],
  ])('%j is refused', async (input, place, message) => {
    const { userErrors, inventoryItem } = await update(input);
    expect(userErrors).toEqual([{ field: place.split('.'), message }]);
    expect(inventoryItem).toBeNull();
  });

  test('that is not there cannot be edited', async () => {
    expect((await update({ tracked: true }, NOTHING)).userErrors).toMatchObject([{ field: ['id'] }]);
  });
});

test('the names of quantities say what they belong to and comprise', async () => {
  const { inventoryProperties } = await read<{
    inventoryProperties: { quantityNames: { name: string; belongsTo: string[]; comprises: string[] }[] };
  }>(maison, '{ inventoryProperties { quantityNames { name displayName isInUse belongsTo comprises } } }');
  const names = new Map(inventoryProperties.quantityNames.map((each) => [each.name, each]));
  expect(names.get('on_hand')?.comprises).toEqual(
    QUANTITY_NAMES.filter((name) => name !== 'incoming' && name !== 'on_hand'),
  );
  expect(names.get('incoming')?.belongsTo).toEqual([]);
});
