import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { add, boston, deactivate, LYON, NOWHERE, OSLO } from './local-shopify-location';
import { complaints, enumValue, mutate } from './local-shopify-mutating';
import { openMaison, ask, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());
beforeEach(() => maison.reset());

describe('a new location', () => {
  test('is open, empty and known by its address', async () => {
    const made = await add(maison);
    expect(made).toMatchObject({
      isActive: true,
      activatable: true,
      deactivatable: true,
      deletable: false,
      fulfillsOnlineOrders: false,
      shipsInventory: false,
      hasActiveInventory: false,
      hasUnfulfilledOrders: false,
    });
    const { location } = await read<{ location: { address: object } }>(
      maison,
      'query($id: ID!) { location(id: $id) { address { address1 address2 city country province provinceCode zip phone formatted } } }',
      { id: made.id },
    );
    expect(location.address).toEqual({
      address1: '1 Test St',
      address2: null,
      city: 'Boston',
      country: 'United States',
      province: 'Massachusetts',
      provinceCode: 'MA',
      zip: '02110',
      phone: null,
      formatted: ['1 Test St', 'Boston MA 02110', 'United States'],
    });
  });

  test.each([
    ['no name', { name: ' ' }, 'input.name', 'BLANK'],
    ['a name that is taken', { name: 'oslo Warehouse' }, 'input.name', 'TAKEN'],
    ['a long name', { name: 'x'.repeat(101) }, 'input.name', 'TOO_LONG'],
    [
      'a wrong ZIP code',
      { address: { countryCode: enumValue('US'), zip: '12' } },
      'input.address.zip',
      'INVALID_US_ZIPCODE',
    ],
    [
      'a province of another country',
      { address: { countryCode: enumValue('CA'), provinceCode: 'MA' } },
      'input.address.provinceCode',
      'INVALID',
    ],
  ])('with %s is refused at its place', async (_what, by, place, code) => {
    expect(await complaints(maison, 'locationAdd', boston(by))).toEqual([[place, code]]);
    expect(maison.store(SHOP).locations.size).toBe(3);
  });

  test('is not looked up on a map: what would need one is refused by name', async () => {
    const query = 'query($id: ID!) { location(id: $id) { address { latitude } } }';
    const { body } = await ask(maison, query, { id: (await add(maison)).id });
    expect(body.errors?.[0]?.message).toContain('LocationAddress.latitude');
    expect(await read(maison, query, { id: LYON })).toEqual({ location: { address: { latitude: null } } });
  });
});

test('a location brings its metafields, and is not opened with a wrong one', async () => {
  const hours = (value: string) => ({
    metafields: [{ namespace: 'custom', key: 'seats', type: 'number_integer', value }],
  });
  expect(await complaints(maison, 'locationAdd', boston(hours('many')))).toEqual([
    ['input.metafields.0.value', 'INVALID_VALUE'],
  ]);
  const { id } = await add(maison, hours('12'));
  const { location } = await read<{ location: { metafield: { value: string } } }>(
    maison,
    'query($id: ID!) { location(id: $id) { metafield(namespace: "custom", key: "seats") { value } } }',
    { id },
  );
  expect(location.metafield.value).toBe('12');
});

describe('editing', () => {
  const edit = (id: string, input: object) =>
    mutate<{ location: { name: string; address: { city: string | null } } | null }>(
      maison,
      'locationEdit',
      { id, input },
      'location { name address { city } } userErrors { field message code }',
    );

  test('changes only what is given', async () => {
    const { location } = await edit(LYON, { name: 'Lyon atelier' });
    expect(location).toEqual({ name: 'Lyon atelier', address: { city: 'Lyon' } });
  });

  test.each([
    ['an unknown location', NOWHERE, { name: 'A' }, 'id', 'NOT_FOUND'],
    ['a name that is taken', LYON, { name: 'Oslo warehouse' }, 'input.name', 'TAKEN'],
    [
      'the last place of online orders',
      OSLO,
      { fulfillsOnlineOrders: false },
      'input.fulfillsOnlineOrders',
      'CANNOT_DISABLE_ONLINE_ORDER_FULFILLMENT',
    ],
  ])('%s is refused', async (_what, id, input, place, code) => {
    expect(await complaints(maison, 'locationEdit', { id, input })).toEqual([[place, code]]);
  });
});

test('customers collect where pickup is set up, until it is not', async () => {
  const settings = (locationId: string, pickupTime: string) => ({
    localPickupSettings: { locationId, pickupTime: enumValue(pickupTime), instructions: 'Ring the bell' },
  });
  expect(await complaints(maison, 'locationLocalPickupEnable', settings(NOWHERE, 'ONE_HOUR'))).toEqual([
    ['localPickupSettings.locationId', 'ACTIVE_LOCATION_NOT_FOUND'],
  ]);
  expect(await complaints(maison, 'locationLocalPickupEnable', settings(LYON, 'CUSTOM'))).toEqual([
    ['localPickupSettings.pickupTime', 'CUSTOM_PICKUP_TIME_NOT_ALLOWED'],
  ]);
  const shown = () =>
    read<{ locations: { nodes: { name: string }[] } }>(
      maison,
      '{ locations(first: 5, query: "pickup_in_store:enabled") { nodes { name localPickupSettingsV2 { pickupTime instructions } } } }',
    );
  expect(await complaints(maison, 'locationLocalPickupEnable', settings(LYON, 'ONE_HOUR'))).toEqual([]);
  expect((await shown()).locations.nodes).toEqual([
    { name: 'Lyon shop', localPickupSettingsV2: { pickupTime: 'ONE_HOUR', instructions: 'Ring the bell' } },
  ]);
  expect(await complaints(maison, 'locationLocalPickupDisable', { locationId: LYON })).toEqual([]);
  expect((await shown()).locations.nodes).toEqual([]);
});

test('closed locations are listed only to who asks, and found by their identifier', async () => {
  const made = await add(maison);
  await deactivate(maison, made.id);
  const { open, all, locationsCount, locationByIdentifier } = await read<{
    open: { nodes: { name: string }[] };
    all: { nodes: { name: string }[] };
    locationsCount: { count: number };
    locationByIdentifier: { name: string };
  }>(
    maison,
    `query($id: ID!) { open: locations(first: 9) { nodes { name } } all: locations(first: 9, includeInactive: true) { nodes { name } }
      locationsCount { count } locationByIdentifier(identifier: { id: $id }) { name } }`,
    { id: made.id },
  );
  expect(open.nodes.map(({ name }) => name)).toEqual(['Copenhagen shop', 'Lyon shop', 'Oslo warehouse']);
  expect(all.nodes.map(({ name }) => name)).toContain('Boston annex');
  expect(locationsCount.count).toBe(4);
  expect(locationByIdentifier.name).toBe('Boston annex');
});

test('the apps hear of a location that opens, changes, closes and goes', async () => {
  const told: string[] = [];
  maison.store(SHOP).onAnnouncement(({ topic }) => told.push(topic));
  const made = await add(maison);
  await mutate(maison, 'locationEdit', { id: made.id, input: { name: 'Annex' } }, 'userErrors { code }');
  await deactivate(maison, made.id);
  await mutate(maison, 'locationDelete', { locationId: made.id }, 'deletedLocationId');
  expect(told).toEqual(['locations/create', 'locations/update', 'locations/deactivate', 'locations/delete']);
});
