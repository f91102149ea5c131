import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeInOrders } from '~/catalogue/apply-orders.server';
import { removeOrders } from '~/catalogue/remove-deleted.server';
import { openOrderStaging } from '~/catalogue/staging.server';
import { inBulk } from '~/database/bulk.server';
import { disconnect } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';

const SHOP = 'maison.myshopify.com';
const { db } = forShop(SHOP);
const ORDER = '5001';
const at = (time: string): Date => new Date(`2026-11-25T${time}:00Z`);

afterAll(disconnect);
beforeEach(() => db.orderLine.deleteMany());
beforeEach(() => db.tombstone.deleteMany());

/** Takes in what a file says of the order: true at one time, changed at Shopify at another. */
const fileSays = (units: number, changed: string, trueAt: string, tags: string[] = []): Promise<number> =>
  inBulk(SHOP, async (client) => {
    const staging = await openOrderStaging(client);
    const [processed, updated] = [at('08:00').toISOString(), at(changed).toISOString()];
    staging.add('staged_order', [ORDER, null, 'web', false, false, processed, updated, tags]);
    staging.add('staged_line', ['9001', ORDER, '1', '11', 2, units, 24_900n, 0n]);
    await staging.finish();
    return takeInOrders(client, SHOP, at(trueAt));
  });
const units = async () => (await db.orderLine.findMany()).map(({ currentQuantity }) => currentQuantity);

test('a refund that was read stays, whatever an older file says of the order', async () => {
  expect(await fileSays(1, '10:00', '10:01')).toBe(1);
  expect(await fileSays(2, '09:00', '09:30')).toBe(0);
  expect(await units()).toEqual([1]);
});

test('the same file twice changes nothing', async () => {
  await fileSays(2, '09:00', '09:30');
  expect(await fileSays(2, '09:00', '09:30')).toBe(0);
});

test('a deleted order stays deleted when a file from before the deletion comes in', async () => {
  await fileSays(2, '09:00', '09:30');
  await inBulk(SHOP, (client) => removeOrders(client, SHOP, [{ id: ORDER, at: at('10:00') }]));
  expect(await fileSays(2, '09:00', '09:45')).toBe(0);
  expect(await units()).toEqual([]);
});

test('of an order’s tags only those that the owner called wholesale are kept, as the owner wrote them', async () => {
  await db.shop.deleteMany();
  const shop = {
    shop: SHOP,
    name: 'Maison',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    installedAt: at('00:00'),
  };
  await db.shop.create({ data: { ...shop, wholesaleTags: ['Wholesale'] } });
  const tags = async () => (await db.orderLine.findMany()).map(({ orderTags }) => orderTags);
  await fileSays(2, '09:00', '09:30', ['wholesale', 'Marie Dupont', 'gift']);
  expect(await tags()).toEqual([['Wholesale']]);
  await db.shop.updateMany({ data: { wholesaleTags: ['Gift'] } });
  await fileSays(2, '09:00', '09:40', ['wholesale', 'Marie Dupont', 'gift']);
  expect(await tags()).toEqual([['Gift']]);
});

/** Takes in from where the order's line is sent. */
const sentFrom = (parts: readonly { location: string; units: number }[]): Promise<number> =>
  inBulk(SHOP, async (client) => {
    const staging = await openOrderStaging(client);
    for (const [place, { location, units: sent }] of parts.entries()) {
      staging.add('staged_sender', [String(place), location]);
      staging.add('staged_sent', [String(place), '9001', sent]);
    }
    await staging.finish();
    return takeInOrders(client, SHOP, at('12:00'));
  });

test('a line is known by the location that sends most of it, and stays so where fulfilments are not read', async () => {
  await fileSays(2, '09:00', '09:30');
  expect(
    await sentFrom([
      { location: '7', units: 1 },
      { location: '8', units: 4 },
    ]),
  ).toBe(1);
  await fileSays(1, '10:00', '10:30');
  expect((await db.orderLine.findMany())[0]).toMatchObject({ fulfilledFrom: 8n, currentQuantity: 1 });
});
