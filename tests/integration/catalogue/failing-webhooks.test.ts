import { afterAll, beforeEach, expect, test } from 'vitest';
import { drainInbox } from '~/catalogue/drain-inbox.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';

const SHOP = 'maison.myshopify.com';
const { db } = forShop(SHOP);
const ARRIVED = new Date('2026-11-20T09:00:00Z');
const BACK_AT_WORK = new Date('2026-11-25T09:00:00Z');
const minutesLater = (minutes: number): Date => new Date(BACK_AT_WORK.getTime() + minutes * 60_000);

afterAll(disconnect);

beforeEach(async () => {
  await pool.query('truncate webhook_inbox, shop');
  const zone = { currency: 'EUR', timeZone: 'Europe/Oslo' };
  await db.shop.create({ data: { shop: SHOP, name: 'Atelier Sande', ...zone, installedAt: ARRIVED } });
});

/** A webhook that has waited since the workers went away. */
const waits = (topic: string, payload: object) =>
  db.webhookInbox.create({
    data: { shop: SHOP, webhookId: topic, topic, triggeredAt: ARRIVED, receivedAt: ARRIVED, payload },
  });
const unreadable = () => waits('products/update', { id: 'none' });
const attempts = async () => (await db.webhookInbox.findFirstOrThrow()).attempts;

test('a webhook that waited for days has one attempt at a time, each after a longer rest', async () => {
  await unreadable();
  await drainInbox(SHOP, BACK_AT_WORK);
  expect(await attempts()).toBe(1);
  await drainInbox(SHOP, minutesLater(1));
  expect(await attempts()).toBe(1);
  await drainInbox(SHOP, minutesLater(2));
  await drainInbox(SHOP, minutesLater(5));
  expect(await attempts()).toBe(2);
  await drainInbox(SHOP, minutesLater(6));
  expect(await attempts()).toBe(3);
});

/** Looks once an hour. */
async function tryFor(hours: number): Promise<void> {
  for (let hour = 0; hour <= hours; hour += 1) await drainInbox(SHOP, minutesLater(hour * 60));
}

test('what reconciliation can mend is laid aside after eleven attempts', async () => {
  await unreadable();
  await tryFor(200);
  const row = await db.webhookInbox.findFirstOrThrow();
  expect(row).toMatchObject({ attempts: 11 });
  expect(row.failure).toContain('id');
  expect(row.doneAt).not.toBeNull();
});

test('what only the app can do is never laid aside', async () => {
  // Without a token Shopify cannot be asked for the shop's new name.
  await waits('shop/update', {});
  await tryFor(300);
  const row = await db.webhookInbox.findFirstOrThrow();
  expect(row.attempts).toBeGreaterThan(11);
  expect(row.doneAt).toBeNull();
});
