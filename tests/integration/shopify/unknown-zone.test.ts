import { afterAll, expect, test } from 'vitest';
import { disconnect } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';
import { timetable } from '~/jobs/timetable.server';
import { shopChanged, welcomeShop } from '~/shopify/installation.server';
import { connectedStores } from '../../setup/connected-store';
import { seed } from '../../setup/mirrored-maison';

const SHOP = 'atlantis.myshopify.com';
const NOON = new Date('2026-11-25T12:00:00Z');

afterAll(disconnect);

test('a shop whose zone is not known is reckoned in UTC, and keeps no other shop from its day', async () => {
  await connectedStores([
    { ...seed, shop: { ...seed.shop, domain: SHOP, ianaTimezone: 'Atlantis/Harbour' } },
  ]);
  const { db } = forShop(SHOP);
  await welcomeShop(SHOP);
  await db.shop.updateMany({ data: { mirrorAsOf: NOON, knownDay: new Date('2026-11-20') } });
  for (const sweep of timetable) await sweep.run(NOON);
  await shopChanged(SHOP);
  expect(await db.shop.findUniqueOrThrow({ where: { shop: SHOP } })).toMatchObject({ timeZone: 'UTC' });
});
