import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { calendarOf } from '~/stock-guard/demand/calendar.server';
import { dayIn } from '~/stock-guard/day';
import { courseOf } from '~/stock-guard/incidents/incident-course';
import { outlookOfRow } from '~/stock-guard/promise/row-outlook';
import { watchedKeys } from '~/stock-guard/promise/watched-keys.server';
import { watchedVariants } from '~/stock-guard/promise/watched-variants.server';
import { fillLargeMirror } from '../../../tools/bench/pages/large-mirror';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const rows = forShop(SHOP);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });

/** Every kind of variant: in two pools, without stock anywhere, untracked, of bundles, phasing out, not on sale. */
const VARIETY = [
  `insert into watch select shop, variant_id, (array['1', '3'])[1 + variant_id % 2], product_id, icon_id, reorder_point, terms, muted, phasing_out_on from watch`,
  `delete from level where inventory_item_id % 17 = 0`,
  `update variant set tracked = false where id % 19 = 0`,
  `update product set bundle = true where id % 140 = 0`,
  `insert into bundle_component (shop, variant_id, component_id, quantity) select shop, id, id + 1, 2 from variant where product_id % 140 = 0 and id % 2 = 1`,
  `update product set published_at = null where id % 180 = 0`,
  `update product set published_at = '2027-01-01' where id % 260 = 0`,
  `update watch set phasing_out_on = '2026-11-01' where variant_id % 23 = 0`,
  `update watch set phasing_out_on = '2027-06-01' where variant_id % 29 = 0`,
  `delete from variant where id % 31 = 0`,
];

beforeAll(async () => {
  await client.connect();
  await rows.db.shop.create({
    data: {
      shop: SHOP,
      name: 'Large house',
      currency: 'EUR',
      timeZone: 'Europe/Oslo',
      grantedScopes: [],
      installedAt: NOW,
    },
  });
  await fillLargeMirror(client, SHOP, { products: 2_400, icons: 120, supporting: 0 }, NOW);
  for (const text of VARIETY) await client.query(text);
}, 120_000);
afterAll(() => client.end());

test('what an assessment of a whole shop leaves unread is what the machine would leave alone', async () => {
  const keyOf = ({ variantId, pool }: { variantId: bigint; pool: string }) => `${String(variantId)} ${pool}`;
  const read = new Set((await watchedKeys(rows, 'may matter', NOW)).map(keyOf));
  const timeZone = 'Europe/Oslo';
  const seen = { calendar: await calendarOf(rows), today: dayIn(timeZone, NOW), timeZone };
  const all = await watchedVariants(rows, 'everyone', NOW);
  const unread = all.filter((row) => !read.has(keyOf(row)));
  expect(unread.length).toBeGreaterThan(200);
  expect(read.size).toBeGreaterThan(200);
  expect(unread.filter((row) => courseOf(row, outlookOfRow(row, seen), seen, NOW) !== null)).toEqual([]);
});
