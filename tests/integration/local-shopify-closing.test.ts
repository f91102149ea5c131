import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { bareId, gid } from '../local-shopify/store/gid';
import { placeOrder } from '../local-shopify/store/place-order';
import { createTransfer, draftTransfer } from '../local-shopify/store/transfers';
import { add, deactivate, LYON, NOWHERE, OSLO, STATE, type State } from './local-shopify-location';
import { complaints, mutate } from './local-shopify-mutating';
import { openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

describe('closing', () => {
  test('an empty location and opening it again leaves it as it was, but for the day it was closed', async () => {
    const made = await add(maison);
    const closed = await deactivate(maison, made.id);
    expect(closed).toMatchObject({
      location: { isActive: false, deletable: true },
      locationDeactivateUserErrors: [],
    });
    expect(closed.location.deactivatedAt).not.toBeNull();
    expect((await deactivate(maison, made.id)).locationDeactivateUserErrors).toEqual([]);
    const opened = await mutate<{ location: State }>(
      maison,
      'locationActivate',
      { locationId: made.id },
      `location { ${STATE} } locationActivateUserErrors { code }`,
    );
    expect(opened.location).toEqual(made);
  });

  test('takes goods, pending orders and transfers to the destination', async () => {
    const store = maison.store(SHOP);
    const made = await add(maison, { name: 'Second warehouse', fulfillsOnlineOrders: true });
    const secondId = bareId(made.id, 'Location') ?? 0;
    const osloId = bareId(OSLO, 'Location') ?? 0;
    const variant = store.variantBySku('FK-ECR-M');
    const item = variant?.inventoryItemId ?? 0;
    const order = placeOrder(store, { lines: [{ variantId: variant?.id ?? 0, quantity: 2 }] });
    const transfer = createTransfer(store, {
      destinationLocationId: osloId,
      lines: [{ inventoryItemId: item, quantity: 7 }],
    });
    const before = store.level(item, osloId);
    expect((await deactivate(maison, OSLO, made.id)).locationDeactivateUserErrors).toEqual([]);
    const quantities = {
      available: before?.available,
      committed: before?.committed,
      incoming: before?.incoming,
    };
    expect(store.level(item, secondId)).toMatchObject({ ...quantities, isActive: true });
    expect(store.level(item, osloId)).toMatchObject({
      available: 0,
      committed: 0,
      incoming: 0,
      isActive: false,
    });
    expect(store.commitments.get(order.id)?.held[0]?.locationId).toBe(secondId);
    expect(store.transfers.get(transfer.id)?.destinationLocationId).toBe(secondId);
  });

  test.each([
    ['an unknown location', NOWHERE, null, ['locationId', 'LOCATION_NOT_FOUND']],
    ['one with goods and nowhere to take them', LYON, null, ['locationId', 'HAS_ACTIVE_INVENTORY_ERROR']],
    ['to itself', LYON, LYON, ['destinationLocationId', 'DESTINATION_LOCATION_IS_THE_SAME_LOCATION']],
    ['to nowhere', LYON, NOWHERE, ['destinationLocationId', 'DESTINATION_LOCATION_NOT_FOUND_OR_INACTIVE']],
    [
      'the last place of online orders',
      OSLO,
      LYON,
      ['locationId', 'CANNOT_DISABLE_ONLINE_ORDER_FULFILLMENT'],
    ],
  ])('%s is refused', async (_what, locationId, destination, expected) => {
    const { locationDeactivateUserErrors } = await deactivate(maison, locationId, destination);
    expect(locationDeactivateUserErrors.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      expected,
    ]);
  });

  test('a location with orders to send or goods to come says which', async () => {
    const store = maison.store(SHOP);
    const variant = store.variantBySku('FK-ECR-M');
    placeOrder(store, {
      lines: [{ variantId: variant?.id ?? 0, quantity: 1 }],
      locationId: bareId(LYON, 'Location') ?? 0,
      source: 'web',
    });
    createTransfer(store, {
      destinationLocationId: bareId(LYON, 'Location') ?? 0,
      lines: [{ inventoryItemId: variant?.inventoryItemId ?? 0, quantity: 7 }],
    });
    const { locationDeactivateUserErrors } = await deactivate(maison, LYON);
    expect(locationDeactivateUserErrors.map(({ code }) => code)).toEqual([
      'HAS_FULFILLMENT_ORDERS_ERROR',
      'TEMPORARILY_BLOCKED_FROM_DEACTIVATION_ERROR',
    ]);
  });
});

describe('opening again', () => {
  test('is refused for an unknown location and for a name that another has taken', async () => {
    const made = await add(maison);
    await deactivate(maison, made.id);
    await mutate(maison, 'locationEdit', { id: LYON, input: { name: 'Lyon' } }, 'userErrors { code }');
    maison.store(SHOP).locations.change(bareId(LYON, 'Location') ?? 0, { name: 'Boston annex' });
    const asked = (locationId: string) =>
      complaints(maison, 'locationActivate', { locationId }, 'locationActivateUserErrors');
    expect(await asked(NOWHERE)).toEqual([['locationId', 'LOCATION_NOT_FOUND']]);
    expect(await asked(made.id)).toEqual([['locationId', 'HAS_NON_UNIQUE_NAME']]);
  });
});

describe('deleting', () => {
  const asked = (locationId: string) =>
    complaints(maison, 'locationDelete', { locationId }, 'locationDeleteUserErrors');

  test('a closed, empty location forgets it', async () => {
    const made = await add(maison);
    await deactivate(maison, made.id);
    expect(await asked(made.id)).toEqual([]);
    expect(await read(maison, 'query($id: ID!) { location(id: $id) { id } }', { id: made.id })).toEqual({
      location: null,
    });
  });

  test('leaves its name with the transfers that came from there', async () => {
    const made = await add(maison);
    const transfer = draftTransfer(maison.store(SHOP), {
      originLocationId: bareId(made.id, 'Location'),
      destinationLocationId: bareId(LYON, 'Location'),
      lines: [],
    });
    await deactivate(maison, made.id);
    expect(await asked(made.id)).toEqual([]);
    const { inventoryTransfer } = await read<{ inventoryTransfer: object }>(
      maison,
      'query($id: ID!) { inventoryTransfer(id: $id) { origin { name location { id } address { city } } } }',
      { id: gid('InventoryTransfer', transfer.id) },
    );
    expect(inventoryTransfer).toEqual({
      origin: { name: 'Boston annex', location: null, address: { city: 'Boston' } },
    });
  });

  test('is refused for what is unknown, open or full', async () => {
    expect(await asked(NOWHERE)).toEqual([['locationId', 'LOCATION_NOT_FOUND']]);
    expect(await asked(LYON)).toEqual([
      ['locationId', 'LOCATION_IS_ACTIVE'],
      ['locationId', 'LOCATION_HAS_INVENTORY'],
    ]);
  });
});
