import '../../setup/own-database.ts';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import type { Decision } from '~/stock-guard/policy/decision';
import type { WhoseWatches } from '~/stock-guard/policy/guarded-variants.server';
import { watchTerms } from '~/stock-guard/policy/watch-terms';
import { renewWatches } from '~/stock-guard/policy/watches.server';
import { writeDecisions } from '~/stock-guard/policy/write-decisions.server';
import {
  HARBOUR_COAT,
  MAISON,
  openMaison,
  stockPiece,
  variantOf,
  WEDNESDAY,
  type Piece,
} from '../../setup/guarded-maison.ts';

const LYON = '3';
const SCARF: Piece = { productId: 20n, title: 'Wool Scarf', sizes: { One: 9 } };
const scarf = variantOf(SCARF, 'One');
const coat48 = variantOf(HARBOUR_COAT, '48');
const rows = forShop(MAISON);
const renew = (whose: WhoseWatches = 'everyone', asOf = WEDNESDAY) => renewWatches(rows, whose, asOf);
const decide = (...decisions: Partial<Decision>[]) =>
  writeDecisions(
    rows,
    decisions.map((one) => ({ level: 'shop', subject: '', pool: '', set: {}, ...one })),
    { id: '1', name: 'Ida Sande', asOf: WEDNESDAY },
  );
const watches = () => rows.db.watch.findMany({ orderBy: [{ variantId: 'asc' }, { pool: 'asc' }] });
const guarded = async () => (await watches()).map(({ variantId, pool }) => `${String(variantId)} ${pool}`);
const iconId = async () => (await rows.db.icon.findFirstOrThrow()).id;
const sells = (variantId: bigint, perDay: number, pool = 'online') =>
  rows.db.demand.create({
    data: {
      shop: MAISON,
      variantId,
      pool,
      perDay,
      deviation: perDay / 2,
      class: 'smooth',
      method: 'smoothing',
      confidence: 'high',
      basis: 'orders',
      category: 'Outerwear',
      evidence: {},
      recent: [],
      knownDay: WEDNESDAY,
    },
  });

beforeEach(async () => {
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  await stockPiece(SCARF);
});

test('every permanent size is guarded online, with terms that say where they come from', async () => {
  await renew();
  const kept = await watches();
  expect(kept.map(({ variantId }) => variantId)).toEqual([1000n, 1001n, 1002n]);
  expect(kept[0]).toMatchObject({ productId: 10n, iconId: await iconId(), pool: 'online', reorderPoint: 5 });
  expect(watchTerms.parse(kept[0]?.terms)).toMatchObject({
    serviceLevel: 0.98,
    minimumUnits: 5,
    settleMinutes: 30,
    sources: { minimumUnits: { level: 'icon', subject: await iconId(), pool: '' } },
  });
});

test('what sells decides the reorder point, in each pool by itself', async () => {
  await decide({ set: { pools: ['online', LYON], reviewDays: 0 } });
  await sells(coat48, 5);
  await sells(coat48, 0.5, LYON);
  await renew({ variantIds: [coat48] });
  // 10.5 expected in three weeks, and 2.05 × 2.75 against uncertainty.
  expect(await watches()).toMatchObject([
    { pool: LYON, reorderPoint: 17 },
    { pool: 'online', reorderPoint: 162 },
  ]);
});

test('a season ahead raises the reorder point before it comes', async () => {
  await sells(coat48, 5);
  await renew();
  const [before] = await rows.db.watch.findMany({ where: { variantId: coat48 } });
  await rows.db.uplift.create({
    data: {
      shop: MAISON,
      name: 'First Light',
      fromDay: new Date('2026-12-01'),
      toDay: new Date('2026-12-24'),
      factor: 2,
      level: 'shop',
      subject: '',
      createdAt: WEDNESDAY,
      createdBy: '1',
    },
  });
  await renew();
  const [after] = await rows.db.watch.findMany({ where: { variantId: coat48 } });
  // 23 of the 28 days to wait for lie in the period.
  expect(watchTerms.parse(before?.terms).parts.mean).toBe(140);
  expect(watchTerms.parse(after?.terms).parts.mean).toBe(140 + 23 * 5);
  expect(after?.reorderPoint).toBeGreaterThan((before?.reorderPoint ?? 0) + 115);
  await rows.db.uplift.deleteMany();
});

test.each([
  ['its vendor', { level: 'vendor', subject: 'Atelier Sande' }, ['1000', '1001', '1002', '2000']],
  ['its product', { level: 'product', subject: '20' }, ['1000', '1001', '1002', '2000']],
  ['its size', { level: 'variant', subject: '2000' }, ['1000', '1001', '1002', '2000']],
  ['everything uncast', { level: 'role', subject: 'uncast' }, ['1000', '1001', '1002', '2000']],
  ['icons', { level: 'role', subject: 'icon' }, ['1000', '1001', '1002']],
  ['the shop', {}, ['1000', '1001', '1002']],
] as const)('a minimum for %s guards a scarf that nobody cast', async (_, about, ids) => {
  await decide({ ...about, set: { minimumUnits: 3 } });
  await renew();
  expect(await guarded()).toEqual(ids.map((id) => `${id} online`));
});

test('a minimum for supporting characters guards those, and no longer when they are uncast', async () => {
  const change = { id: '00000000-0000-4000-8000-000000000001' };
  await rows.db.casting.create({
    data: { shop: MAISON, productId: 20n, role: 'supporting', beganAt: WEDNESDAY, beganBy: change.id },
  });
  await decide({ level: 'role', subject: 'supporting', set: { minimumDays: 30 } });
  await renew();
  expect(await guarded()).toContain('2000 online');
  await rows.db.casting.deleteMany();
  await renew();
  expect(await guarded()).not.toContain('2000 online');
});

test('a size that leaves the permanent set is guarded no longer, one of a retired icon neither', async () => {
  await renew();
  await rows.db.permanentVariant.updateMany({ where: { variantId: coat48 }, data: { endedAt: WEDNESDAY } });
  await renew();
  expect(await guarded()).toEqual(['1000 online', '1002 online']);
  await rows.db.icon.updateMany({ data: { retiredAt: WEDNESDAY } });
  await renew({ productIds: [10n] });
  expect(await guarded()).toEqual([]);
});

test('a size that Shopify deleted stays promised by its icon, and is forgotten where only a threshold guarded it', async () => {
  await decide({ level: 'product', subject: '20', set: { minimumUnits: 3 } });
  await renew();
  await rows.db.variant.deleteMany({ where: { id: { in: [coat48, scarf] } } });
  await renew();
  expect(await watches()).toMatchObject([
    { variantId: 1000n },
    { variantId: coat48, productId: 10n },
    { variantId: 1002n },
  ]);
});

test('a size that moved to another product takes that product’s terms', async () => {
  await decide({ level: 'product', subject: '20', set: { minimumUnits: 3 } });
  await rows.db.variant.updateMany({ where: { id: coat48 }, data: { productId: 20n } });
  await rows.db.permanentVariant.deleteMany({ where: { variantId: coat48 } });
  await renew({ variantIds: [coat48] });
  expect(await watches()).toMatchObject([
    { variantId: coat48, productId: 20n, iconId: null, reorderPoint: 3 },
  ]);
});

test('a closed location is guarded no longer, and again when it opens', async () => {
  await decide({ level: 'icon', subject: await iconId(), set: { pools: [LYON] } });
  await renew();
  expect(await guarded()).toContain(`1001 ${LYON}`);
  await rows.db.location.updateMany({ where: { id: 3n }, data: { active: false } });
  await renew();
  expect(await guarded()).toEqual([]);
});

test('renewing named sizes leaves the others as they are, and a second renewal writes nothing', async () => {
  await renew();
  await decide({ set: { pack: 6 } });
  await renew({ variantIds: [coat48] });
  const packs = (await watches()).map(({ terms }) => watchTerms.parse(terms).pack);
  expect(packs).toEqual([1, 6, 1]);
  const written = async () =>
    (
      await rows.sql<{
        at: string;
      }>`select xmin::text as at from watch where shop = ${MAISON} order by variant_id`
    ).map(({ at }) => at);
  const before = await written();
  await renew({ variantIds: [coat48] });
  expect(await written()).toEqual(before);
});

test('what is guarded anew has its demand known at once', async () => {
  await decide({ level: 'variant', subject: '2000', set: { minimumUnits: 3 } });
  await renew({ variantIds: [scarf] });
  expect(await rows.db.demand.findMany({ where: { variantId: scarf, pool: 'online' } })).toMatchObject([
    { pool: 'online' },
  ]);
});

test('a decision changes what it names, a reset field takes the level above, and nothing said leaves no row', async () => {
  await decide({ level: 'product', subject: '20', set: { pack: 6, leadDays: 56, pools: ['online'] } });
  await decide({ level: 'product', subject: '20', set: { leadDays: null, moqPer: 'colour' } });
  expect(await rows.db.policy.findMany({ where: { level: 'product' } })).toMatchObject([
    { pack: 6, leadDays: null, moqPer: 'colour', pools: ['online'], updatedByName: 'Ida Sande' },
  ]);
  await decide({ level: 'product', subject: '20', set: { pack: null, moqPer: null, pools: null } });
  expect(await rows.db.policy.findMany({ where: { level: 'product' } })).toEqual([]);
});

test('an icon’s minimum in every pool stands with the icon', async () => {
  await decide({ level: 'icon', subject: await iconId(), set: { minimumUnits: 8, leadDays: 40 } });
  expect(await rows.db.icon.findFirst()).toMatchObject({ minimum: 8 });
  expect(await rows.db.policy.findMany({ where: { level: 'icon' } })).toMatchObject([
    { leadDays: 40, minimumUnits: null },
  ]);
  await decide({ level: 'icon', subject: await iconId(), set: { minimumUnits: null } });
  expect(await rows.db.icon.findFirst()).toMatchObject({ minimum: null });
});
