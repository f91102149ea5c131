import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { run } from '~/jobs/assess.server';
import type { Tasks } from '~/jobs/tasks';
import { assess } from '~/stock-guard/incidents/assess.server';
import { renewWatches } from '~/stock-guard/policy/watches.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { fillLargeMirror } from '../../../tools/bench/pages/large-mirror';
import { explainQuery, recordQueries, type TableAccess } from '../../setup/recorded-queries';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const SIZE = { products: 3_000, icons: 150, supporting: 600 };
const INGRID = { id: '7', name: 'Ingrid Sande' };
/** Products of the store by what they are at first. */
const [UNCAST, OTHER_UNCAST, ICON, OTHER_ICON] = [2_901n, 2_903n, 400n, 800n];
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

const rows = forShop(SHOP);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });

beforeAll(async () => {
  await client.connect();
  await rows.db.shop.create({
    data: {
      shop: SHOP,
      name: 'Large house',
      currency: 'EUR',
      timeZone: 'Europe/Oslo',
      grantedScopes: ['read_products', 'read_orders', 'read_all_orders'],
      installedAt: NOW,
    },
  });
  await fillLargeMirror(client, SHOP, SIZE, NOW);
  await renewWatches(rows, 'everyone', NOW);
  await assess(SHOP, null, 'stock', NOW);
  await client.query('vacuum analyze');
}, 120_000);
afterAll(() => client.end());

/** The looks that were asked for, each done once. */
async function asked(): Promise<Tasks['assess'][]> {
  const { rows: found } = await client.query<{ payload: Tasks['assess'] }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = 'assess' returning j.payload`,
  );
  return found.map(({ payload }) => payload);
}

async function lookAt(minutes: number): Promise<string[]> {
  const looks = await asked();
  for (const look of looks) await run(look, later(minutes));
  return looks.flatMap(({ variantIds }) => variantIds ?? ['everyone']).sort();
}

const sizesOf = async (...productIds: bigint[]): Promise<string[]> =>
  (await rows.db.variant.findMany({ where: { productId: { in: productIds } } }))
    .map(({ id }) => String(id))
    .sort();
const watches = () => rows.db.watch.findMany({ orderBy: [{ variantId: 'asc' }, { pool: 'asc' }] });
const guardedOf = (productId: bigint) => rows.db.watch.count({ where: { productId } });
const underWayOf = (productId: bigint) =>
  rows.db.incident.count({
    where: { productId, state: { in: ['settling', 'open', 'acknowledged', 'snoozed'] } },
  });
const soldOut = (productId: bigint) =>
  client.query('update level set available = 0 where shop = $1 and inventory_item_id / 10 = $2', [
    SHOP,
    productId,
  ]);

/** What only the touched were renewed to is what renewing the whole shop comes to. */
async function expectAllRenewed(minutes: number): Promise<void> {
  const kept = await watches();
  await renewWatches(rows, 'everyone', later(minutes));
  expect(await watches()).toEqual(kept);
}

const castOne = (productId: bigint, minutes: number) =>
  castAsIcon(
    SHOP,
    {
      productIds: [productId],
      family: { kind: 'each' },
      permanentVariantIds: [productId * 10n + 1n, productId * 10n + 2n],
      minimum: 4,
      reason: 'It always sells',
    },
    INGRID,
    later(minutes),
  );

test('casting one product renews and assesses its sizes alone, and the whole shop agrees', async () => {
  await soldOut(UNCAST);
  await castOne(UNCAST, 1);
  expect(await lookAt(1)).toEqual(await sizesOf(UNCAST));
  expect(await guardedOf(UNCAST)).toBe(2);
  expect(await underWayOf(UNCAST)).toBe(2);
  await expectAllRenewed(2);
});

test('its look reads no more than its own of what is guarded', async () => {
  await castOne(OTHER_UNCAST, 3);
  const [look] = await asked();
  if (!look) throw new Error('No look was asked for.');
  const queries = await recordQueries(() => run(look, later(3)));
  const read: TableAccess[] = [];
  for (const query of queries) read.push(...(await explainQuery(client, query)));
  const guarded = read.filter(({ table }) =>
    ['watch', 'variant', 'level', 'demand', 'incident'].includes(table),
  );
  expect(guarded.length).toBeGreaterThan(0);
  expect(guarded.filter(({ how }) => how === 'Seq Scan')).toEqual([]);
  expect(Math.max(...guarded.map((access) => access.rows))).toBeLessThan(60);
});

test('what loses its role is guarded no longer, its incidents end, and its icon leaves the board', async () => {
  await uncast(SHOP, { productIds: [UNCAST], reason: 'No longer made' }, INGRID, later(4));
  expect(await lookAt(4)).toEqual(await sizesOf(UNCAST));
  expect(await guardedOf(UNCAST)).toBe(0);
  expect(await underWayOf(UNCAST)).toBe(0);
  await expectAllRenewed(5);
});

test('a size that leaves the set, and one that comes to it, are looked at; the icon stands by what is left', async () => {
  await soldOut(ICON);
  const { iconId } = await rows.db.casting.findFirstOrThrow({ where: { productId: ICON, endedAt: null } });
  if (iconId === null) throw new Error('It is no icon.');
  const change = { iconId, reason: 'Only one size' };
  await changeIcon(SHOP, { ...change, variantIds: [ICON * 10n + 1n] }, INGRID, later(6));
  await lookAt(6);
  expect(await guardedOf(ICON)).toBe(1);
  expect(await underWayOf(ICON)).toBe(1);
  expect(await rows.db.iconStanding.findFirst({ where: { iconId } })).toMatchObject({ rank: 0, deciding: 1 });
  await changeIcon(SHOP, { ...change, minimum: 9, variantIds: [] }, INGRID, later(7));
  await lookAt(7);
  expect(await guardedOf(ICON)).toBe(0);
  expect(await underWayOf(ICON)).toBe(0);
  const { rank } = await rows.db.iconStanding.findFirstOrThrow({ where: { iconId } });
  expect(rank).not.toBe(0);
  await expectAllRenewed(8);
});

test('undone, what was taken from the guard is guarded again', async () => {
  const request = { productIds: [OTHER_ICON], reason: 'A mistake', understood: true };
  const taken = await uncast(SHOP, request, INGRID, later(9));
  if (taken.kind === 'refused') throw new Error(taken.refusal.because);
  await lookAt(9);
  expect(await guardedOf(OTHER_ICON)).toBe(0);
  await undoCasting(SHOP, taken.changeId, INGRID, later(10));
  expect(await lookAt(10)).toEqual(await sizesOf(OTHER_ICON));
  expect(await guardedOf(OTHER_ICON)).toBe(6);
  await expectAllRenewed(11);
});

test('another minimum of an icon renews its sizes', async () => {
  const { iconId } = await rows.db.casting.findFirstOrThrow({
    where: { productId: OTHER_ICON, endedAt: null },
  });
  await changeIcon(SHOP, { iconId: iconId ?? '', minimum: 37, reason: 'More of each' }, INGRID, later(12));
  expect(await lookAt(12)).toEqual(await sizesOf(OTHER_ICON));
  expect(await rows.db.watch.count({ where: { productId: OTHER_ICON, reorderPoint: { gte: 37 } } })).toBe(6);
  await expectAllRenewed(13);
});
