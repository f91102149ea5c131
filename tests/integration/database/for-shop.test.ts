import { afterAll, beforeEach, expect, test } from 'vitest';
import { inBulk } from '~/database/bulk.server';
import { disconnect, pool } from '~/database/client.server';
import { forShop } from '~/database/for-shop.server';

const MINE = 'maison.myshopify.com';
const THEIRS = 'stranger.myshopify.com';
const BEGAN = new Date('2026-11-25T07:30:00Z');

afterAll(disconnect);

beforeEach(async () => {
  await pool.query('truncate category');
  for (const [shop, name] of [
    [MINE, 'Care'],
    [THEIRS, 'Secret'],
  ] as const) {
    await forShop(shop).db.category.create({ data: { shop, name, createdAt: BEGAN } });
  }
});

const theirId = async () =>
  (await pool.query<{ id: string }>('select id from category where shop = $1', [THEIRS])).rows[0]?.id ?? '';
const names = async (shop: string) =>
  (
    await pool.query<{ name: string }>('select name from category where shop = $1 order by name', [shop])
  ).rows.map((row) => row.name);

test('a shop sees its own rows only', async () => {
  const { db } = forShop(MINE);
  expect((await db.category.findMany()).map(({ name }) => name)).toEqual(['Care']);
  expect(await db.category.count()).toBe(1);
  expect(await db.category.findUnique({ where: { id: await theirId() } })).toBeNull();
  expect(await db.category.findFirst({ where: { shop: THEIRS } })).toBeNull();
});

test('a shop changes and deletes its own rows only, whatever the call says', async () => {
  const { db } = forShop(MINE);
  await db.category.updateMany({ data: { name: 'Changed' } });
  await db.category.deleteMany({ where: { shop: THEIRS } });
  await expect(
    db.category.update({ where: { id: await theirId() }, data: { name: 'Stolen' } }),
  ).rejects.toThrow();
  await expect(db.category.delete({ where: { id: await theirId() } })).rejects.toThrow();
  expect(await names(THEIRS)).toEqual(['Secret']);
  expect(await names(MINE)).toEqual(['Changed']);
});

test('what is created belongs to the shop, even when the data names another', async () => {
  await forShop(MINE).db.category.create({ data: { shop: THEIRS, name: 'Laces', createdAt: BEGAN } });
  await forShop(MINE).db.category.createMany({ data: [{ shop: THEIRS, name: 'Liners', createdAt: BEGAN }] });
  expect(await names(MINE)).toEqual(['Care', 'Laces', 'Liners']);
  expect(await names(THEIRS)).toEqual(['Secret']);
});

test('SQL that does not name its shop is refused', () => {
  const rows = forShop(MINE);
  expect(() => rows.sql`select * from category`).toThrow('does not name its shop');
  expect(() => rows.run`delete from category where shop = ${THEIRS}`).toThrow('does not name its shop');
});

test('a transaction that fails leaves nothing, in Prisma or in SQL', async () => {
  const work = forShop(MINE).transaction(async (rows) => {
    await rows.db.category.create({ data: { shop: MINE, name: 'Half', createdAt: BEGAN } });
    await rows.run`update category set name = 'Half too' where shop = ${MINE} and name = 'Care'`;
    throw new Error('stop');
  });
  await expect(work).rejects.toThrow('stop');
  expect(await names(MINE)).toEqual(['Care']);
});

test('inside a transaction the setting for row-level security names the shop', async () => {
  const seen = await forShop(MINE).transaction(
    (rows) => rows.sql<{ shop: string }>`select current_setting('app.shop') as shop where ${MINE} <> ''`,
  );
  expect(seen).toEqual([{ shop: MINE }]);
});

test('a bulk connection that is lent on belongs to no shop', async () => {
  const who = `select pg_backend_pid() as pid, current_setting('app.shop', true) as shop`;
  const bulk = await inBulk(MINE, async (client) => (await client.query<{ pid: number }>(who)).rows[0]);
  expect(bulk).toMatchObject({ shop: MINE });
  expect((await pool.query(who)).rows).toEqual([{ pid: bulk?.pid, shop: '' }]);
});

test('a lock makes two transactions of one shop take turns and lets another shop pass', async () => {
  const said: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = forShop(MINE).transaction(async (rows) => {
    await rows.lock('casting');
    said.push('first in');
    await held;
    said.push('first out');
  });
  await expect.poll(() => said).toEqual(['first in']);
  const second = forShop(MINE).transaction(async (rows) => {
    await rows.lock('casting');
    said.push('second in');
  });
  await forShop(THEIRS).transaction(async (rows) => {
    await rows.lock('casting');
    said.push('stranger in');
  });
  release();
  await Promise.all([first, second]);
  expect(said).toEqual(['first in', 'stranger in', 'first out', 'second in']);
});
