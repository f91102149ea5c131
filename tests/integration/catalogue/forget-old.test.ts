import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { forgetOldMirror, KEPT_DAYS } from '~/catalogue/forget-old.server';
import { forShop } from '~/database/for-shop.server';
import { run as reconcileJob } from '~/jobs/reconcile.server';
import {
  forgetOldNotices,
  NOTICES_KEPT_DAYS,
  USED_LINKS_KEPT_DAYS,
} from '~/stock-guard/notices/forget-old.server';

const SHOP = 'maison.myshopify.com';
const OTHER = 'other-house.myshopify.com';
const NOW = new Date('2026-11-25T10:00:00Z');
const rows = forShop(SHOP);
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60_000);

beforeEach(async () => {
  for (const shop of [SHOP, OTHER]) {
    const { db } = forShop(shop);
    await Promise.all([db.levelChange.deleteMany(), db.dailyClose.deleteMany(), db.notice.deleteMany()]);
    await Promise.all([db.webhookInbox.deleteMany(), db.tombstone.deleteMany(), db.shop.deleteMany()]);
  }
});

/** One of everything, so many days old; its age is its name. */
async function leave(days: number, shop = SHOP): Promise<void> {
  const at = daysAgo(days);
  const { db } = forShop(shop);
  const name = `${days} days`;
  const hook = { topic: 'shop/update', triggeredAt: at, receivedAt: at, doneAt: at };
  const item = { inventoryItemId: BigInt(days), locationId: 1n };
  const mail = { recipientId: randomUUID(), kind: 'summary', content: {}, createdAt: at, dueAt: at };
  await db.webhookInbox.create({ data: { shop, webhookId: `${shop} ${name}`, ...hook } });
  await db.tombstone.create({ data: { shop, kind: 'product', id: name, deletedAt: at } });
  await db.levelChange.create({ data: { shop, ...item, at, before: 1, after: 2, source: 'webhook' } });
  await db.dailyClose.create({ data: { shop, ...item, day: at, available: 1 } });
  await db.notice.create({ data: { shop, ...mail, dedupKey: `${name} sent`, state: 'sent' } });
  await db.notice.create({ data: { shop, ...mail, dedupKey: `${name} due`, state: 'due' } });
}

async function left(shop = SHOP) {
  const { db } = forShop(shop);
  return {
    webhooks: await db.webhookInbox.count(),
    tombstones: await db.tombstone.count(),
    levelChanges: await db.levelChange.count(),
    dailyCloses: await db.dailyClose.count(),
    notices: await db.notice.count(),
  };
}

test('each thing is kept for as long as somebody can ask about it, and then forgotten', async () => {
  for (const days of [1, 7, 9, 89, 91, 399, 402]) await leave(days);
  await forgetOldMirror(SHOP, NOW);
  expect(await left()).toMatchObject({ webhooks: 2, tombstones: 2, levelChanges: 4, dailyCloses: 7 });
  const ages = (await rows.db.levelChange.findMany()).map(({ inventoryItemId }) => Number(inventoryItemId));
  expect(Math.max(...ages)).toBeLessThan(KEPT_DAYS.levelChanges);
});

test('of closed days the last one before the horizon stays: it tells the stock of the days after it', async () => {
  const close = (days: number, available: number | null) =>
    rows.db.dailyClose.create({
      data: { shop: SHOP, inventoryItemId: 1n, locationId: 1n, day: daysAgo(days), available },
    });
  for (const [days, available] of [
    [600, 9],
    [500, 8],
    [450, 7],
    [100, null],
  ] as const)
    await close(days, available);
  await forgetOldMirror(SHOP, NOW);
  const kept = await rows.db.dailyClose.findMany({ orderBy: { day: 'asc' } });
  expect(kept.map(({ available }) => available)).toEqual([7, null]);
});

test('a mail that has not left is never forgotten, however old', async () => {
  await leave(NOTICES_KEPT_DAYS - 1);
  await leave(NOTICES_KEPT_DAYS + 1);
  await forgetOldNotices(SHOP, NOW);
  const kept = (await rows.db.notice.findMany()).map(({ dedupKey }) => dedupKey);
  expect(kept.sort()).toEqual(['399 days due', '399 days sent', '401 days due']);
});

test('a link that was used stays used for as long as it could work, and is forgotten after that', async () => {
  const used = (days: number) => ({
    shop: SHOP,
    id: randomUUID(),
    usedAt: new Date(NOW.getTime() - days * 24 * 60 * 60_000),
  });
  const lately = used(USED_LINKS_KEPT_DAYS - 1);
  await rows.db.usedLink.createMany({ data: [lately, used(USED_LINKS_KEPT_DAYS + 1)] });
  await forgetOldNotices(SHOP, NOW);
  expect((await rows.db.usedLink.findMany()).map(({ id }) => id)).toEqual([lately.id]);
});

test('another house keeps its own', async () => {
  await leave(1_000, OTHER);
  await forgetOldMirror(SHOP, NOW);
  await forgetOldNotices(SHOP, NOW);
  expect(await left(OTHER)).toEqual({
    webhooks: 1,
    tombstones: 1,
    levelChanges: 1,
    dailyCloses: 1,
    notices: 2,
  });
});

test('it is done with the close of each day', async () => {
  const at = daysAgo(2);
  await rows.db.shop.create({
    data: { shop: SHOP, name: 'Maison', currency: 'EUR', timeZone: 'Europe/Paris', installedAt: at },
  });
  await rows.db.syncRun.create({
    data: { shop: SHOP, kind: 'catalogue', state: 'done', startedAt: at, snapshotAt: at, finishedAt: at },
  });
  await leave(1_000);
  await reconcileJob({ shop: SHOP }, NOW);
  expect(await left()).toMatchObject({ webhooks: 0, levelChanges: 0, notices: 1 });
  await leave(1_001);
  await reconcileJob({ shop: SHOP }, NOW);
  expect((await left()).levelChanges).toBe(1);
});
