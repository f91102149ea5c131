import pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { bulkCastings } from '~/universe/casting/bulk-castings.server';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { castMany, type ManyAs } from '~/universe/casting/cast-many.server';
import type { CastListRequest } from '~/universe/cast/cast-list';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { fillLargeMirror } from '../../../tools/bench/pages/large-mirror';
import { eventually } from '../../setup/eventually';

const SHOP = 'large-house.myshopify.com';
const NOW = new Date('2026-11-22T12:00:00Z');
const PRODUCTS = 2_400;
const ICONS = 20;
const SUPPORTING = 300;
const UNCAST = PRODUCTS - ICONS - SUPPORTING;
const INGRID = { id: '7', name: 'Ingrid Sande' };
const SUPPORT: ManyAs = { way: 'supporting', category: 'Basics', iconIds: [] };
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

const rows = forShop(SHOP);
const connected = async (): Promise<pg.Client> => {
  const made = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await made.connect();
  return made;
};
const client = await connected();
/** Holds a row, so that a portion has to wait in its middle. */
const holder = await connected();
afterAll(() => Promise.all([client.end(), holder.end()]));

beforeEach(async () => {
  await client.query(`do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
      execute format('truncate %I cascade', t); end loop; end $$`);
  await rows.db.shop.create({
    data: {
      shop: SHOP,
      name: 'Large',
      currency: 'EUR',
      timeZone: 'Europe/Oslo',
      grantedScopes: [],
      installedAt: NOW,
    },
  });
  await fillLargeMirror(client, SHOP, { products: PRODUCTS, icons: ICONS, supporting: SUPPORTING }, NOW);
});

const decide = async (selection: CastListRequest, as: ManyAs): Promise<string> => {
  const asked = await castMany(SHOP, { selection, as, reason: 'The whole line' }, INGRID, later(1));
  if (asked.kind === 'refused') throw new Error(asked.refusal.because);
  return asked.changeId;
};
const carryOut = async (): Promise<void> => {
  while ((await carryOutCastings(SHOP, later(2))) === 'more');
};
const playing = (role: string): Promise<number> => rows.db.casting.count({ where: { role, endedAt: null } });

test('everything that a filter shows is cast, in portions whose progress can be seen', async () => {
  const changeId = await decide({ role: 'uncast' }, SUPPORT);
  expect(await playing('supporting')).toBe(SUPPORTING);
  await carryOutCastings(SHOP, later(2));
  const [first] = (await bulkCastings(SHOP)).castings;
  expect(first).toMatchObject({ changeId, state: 'casting', total: UNCAST });
  expect(await playing('supporting')).toBe(SUPPORTING + (first?.done ?? 0));
  await carryOut();
  expect((await bulkCastings(SHOP)).castings).toMatchObject([
    { changeId, state: 'done', done: UNCAST, leftOut: 0 },
  ]);
  expect(await playing('supporting')).toBe(SUPPORTING + UNCAST);
  expect(await rows.db.publication.count({ where: { state: 'due' } })).toBe(UNCAST);
});

test('undone as one, everything stands as before', async () => {
  const before = await client.query(
    'select product_id, role, icon_id, category_id from casting where ended_at is null order by 1',
  );
  const changeId = await decide({}, { way: 'icon', minimum: 3 });
  await carryOut();
  expect(await playing('icon')).toBe(PRODUCTS);
  const undone = await undoCasting(SHOP, changeId, INGRID, later(3));
  expect(undone).toMatchObject({ kind: 'undone', products: PRODUCTS, left: [] });
  const after = await client.query(
    'select product_id, role, icon_id, category_id from casting where ended_at is null order by 1',
  );
  expect(after.rows).toEqual(before.rows);
});

test('undone while it runs, it stops and takes back what it has done', async () => {
  const changeId = await decide({ role: 'uncast' }, SUPPORT);
  await carryOutCastings(SHOP, later(2));
  await undoCasting(SHOP, changeId, INGRID, later(3));
  expect(await carryOutCastings(SHOP, later(4))).toBe('all-done');
  expect(await playing('supporting')).toBe(SUPPORTING);
  expect((await bulkCastings(SHOP)).castings).toEqual([]);
});

test('it can be stopped also where a later word stands about all that it has done', async () => {
  const changeId = await decide({ role: 'uncast' }, SUPPORT);
  await carryOutCastings(SHOP, later(2));
  const done = await rows.db.casting.findMany({ where: { beganBy: changeId }, select: { productId: true } });
  const productIds = done.map(({ productId }) => productId);
  const word = { category: 'Kept by hand', iconIds: [], reason: 'No, these stay' };
  await castAsSupporting(SHOP, { productIds, ...word }, INGRID, later(3));
  expect(await undoCasting(SHOP, changeId, INGRID, later(4))).toMatchObject({ kind: 'undone', products: 0 });
  expect(await carryOutCastings(SHOP, later(5))).toBe('all-done');
  expect(await playing('supporting')).toBe(SUPPORTING + productIds.length);
});

test('undoing names a few of the products that stay, however many they are', async () => {
  const of = { productIds: [BigInt(PRODUCTS)], reason: 'The whole line' };
  const first = await castAsSupporting(SHOP, { ...of, category: 'Basics', iconIds: [] }, INGRID, later(1));
  const second = await uncast(SHOP, of, INGRID, later(2));
  if (first.kind === 'refused' || second.kind === 'refused') throw new Error('A casting was refused.');
  await client.query(
    `with line as (
       insert into product (shop, id, title, handle, status, vendor, product_type, tags, option_names, gift_card,
         bundle, created_at, updated_at, seen_at)
       select $1, n, 'Piece ' || n, 'line-' || n, 'ACTIVE', '', '', '{}', '{}', false, false, $2, $2, $2
       from generate_series(100001, 140000) n returning id
     )
     insert into casting (id, shop, product_id, role, began_at, began_by, ended_at, ended_by)
     select gen_random_uuid(), $1, id, 'supporting', $2, $3, $2, $4 from line`,
    [SHOP, NOW, first.changeId, second.changeId],
  );
  const undone = await undoCasting(SHOP, first.changeId, INGRID, later(3));
  const titles = undone.kind === 'refused' && 'titles' in undone.refusal ? undone.refusal.titles : [];
  expect(titles).toHaveLength(21);
  expect(titles.at(-1)).toBe('…');
});

test('what a person decided meanwhile stands', async () => {
  await decide({ role: 'supporting' }, { way: 'uncast' });
  const [last] = await rows.sql<{ id: bigint }>`
    select max(product_id) as id from casting where shop = ${SHOP} and role = 'supporting'`;
  const productIds = [last?.id ?? 0n];
  const word = { category: 'Kept by hand', iconIds: [], reason: 'No, this one stays' };
  await castAsSupporting(SHOP, { productIds, ...word }, INGRID, later(2));
  await carryOut();
  expect(await playing('supporting')).toBe(1);
  expect((await bulkCastings(SHOP)).castings).toMatchObject([{ done: SUPPORTING, leftOut: 1 }]);
});

test('what a person decided meanwhile and took back does not', async () => {
  await decide({ role: 'uncast' }, SUPPORT);
  const productIds = [BigInt(PRODUCTS - 1)];
  const word = { category: 'By hand', iconIds: [], reason: 'Or not' };
  const meanwhile = await castAsSupporting(SHOP, { productIds, ...word }, INGRID, later(2));
  if (meanwhile.kind === 'refused') throw new Error(meanwhile.refusal.because);
  await undoCasting(SHOP, meanwhile.changeId, INGRID, later(3));
  await carryOut();
  expect((await bulkCastings(SHOP)).castings).toMatchObject([{ done: UNCAST, leftOut: 0 }]);
});

test('cut off in the middle of a portion, it goes on without casting anything twice', async () => {
  await decide({}, { way: 'uncast' });
  await holder.query('begin');
  await holder.query('select from casting where ended_at is null order by product_id limit 1 for update');
  const cut = carryOutCastings(SHOP, later(2)).then(
    () => 'done',
    () => 'cut off',
  );
  const victim = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and query like '%update casting%'`;
  await eventually(async () => (await client.query(victim)).rowCount === 1, 'the portion waits for our row');
  await client.query(`select pg_terminate_backend(pid) from (${victim}) v`);
  expect(await cut).toBe('cut off');
  await holder.query('commit');
  expect((await bulkCastings(SHOP)).castings).toMatchObject([{ state: 'casting', done: 0 }]);
  await carryOut();
  expect((await bulkCastings(SHOP)).castings).toMatchObject([
    { state: 'done', done: PRODUCTS, leftOut: UNCAST },
  ]);
  expect(await rows.db.casting.count({ where: { endedAt: null } })).toBe(0);
});

test('a filter that shows nothing, and a missing reason, are refused and leave nothing behind', async () => {
  const nothing = { selection: { search: 'zzzqqq' }, as: SUPPORT, reason: 'x' };
  expect(await castMany(SHOP, nothing, INGRID, NOW)).toEqual({
    kind: 'refused',
    refusal: { because: 'nothing-chosen' },
  });
  const silent = { selection: {}, as: SUPPORT, reason: ' ' };
  expect(await castMany(SHOP, silent, INGRID, NOW)).toEqual({
    kind: 'refused',
    refusal: { because: 'reason-missing' },
  });
  expect(await rows.db.bulkCastingProduct.count()).toBe(0);
  expect(await rows.db.castingChange.count({ where: { reason: 'x' } })).toBe(0);
});

test('an ordinary casting goes on beside one of many', async () => {
  await decide({ role: 'uncast' }, SUPPORT);
  const icon = await rows.db.casting.findFirstOrThrow({ where: { role: 'icon' } });
  const request = { productIds: [icon.productId], reason: 'Out', understood: true };
  expect(await uncast(SHOP, request, INGRID, later(2))).toMatchObject({ kind: 'cast' });
  await carryOut();
  expect(await playing('icon')).toBe(ICONS - 1);
});
