import '../../../setup/own-database.ts';
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { gateCsv } from '~/stock-guard/gate/gate-csv';
import { gatePage } from '~/stock-guard/gate/gate-page.server';
import { chapterCover } from '~/stock-guard/gate/cover.server';
import { gatesOf, renewGates } from '~/stock-guard/gate/gates.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import {
  HARBOUR_COAT,
  MAISON,
  WEDNESDAY,
  minutesAfter,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
} from '../../../setup/guarded-maison.ts';

const rows = forShop(MAISON);
const CHAPTER = randomUUID();
const PAST = randomUUID();
let iconId: string;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

async function chapter(id: string, title: string, from: string, to: string): Promise<void> {
  const narrative = await rows.db.narrative.findFirst();
  await rows.db.chapter.create({
    data: {
      ...{ id, shop: MAISON, narrativeId: narrative?.id ?? '', title, handle: id },
      ...{ fromDay: day(from), toDay: day(to), createdAt: WEDNESDAY, createdBy: '1' },
    },
  });
  await rows.db.chapterIcon.create({ data: { shop: MAISON, chapterId: id, iconId, uplift: null } });
}

/** One unit of each size sells a day. */
const sellsOne = () => rows.run`
  insert into demand (shop, variant_id, pool, per_day, deviation, class, method, confidence, basis, category, evidence, recent, known_day)
  select ${MAISON}, id, 'online', 1, 0.5, 'smooth', 'smoothing', 'high', 'orders', 'Outerwear', '{}', '{}', ${WEDNESDAY}::date
  from variant where shop = ${MAISON}
  on conflict (shop, variant_id, pool) do update set per_day = 1, basis = 'orders'`;

beforeEach(async () => {
  for (const table of ['chapterGate', 'chapterIcon', 'chapter', 'narrative'] as const)
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  await openMaison({ settleMinutes: 30 });
  await stockPiece(HARBOUR_COAT);
  iconId = (await rows.db.icon.findFirstOrThrow()).id;
  await rows.db.narrative.create({
    data: { shop: MAISON, year: 2026, title: '2026', createdAt: WEDNESDAY, createdBy: '1' },
  });
  await chapter(CHAPTER, 'First Light', '2026-12-01', '2026-12-24');
  await chapter(PAST, 'Harvest', '2026-10-01', '2026-10-31');
  await assess(MAISON, null, 'casting', WEDNESDAY);
  await sellsOne();
});

const known = async (chapterId = CHAPTER, asOf = WEDNESDAY) =>
  (await gatesOf(rows, [chapterId], asOf)).get(chapterId)?.[0];

test('a look at the whole shop says how long each icon lasts in the chapters ahead', async () => {
  await assess(MAISON, null, 'stock', minutesAfter(1));
  // Twenty of each size from 25 November: the fourteenth of December is the first day that ends without.
  expect(await known()).toMatchObject({
    icon: 'Harbour Coat',
    gate: { state: 'short', units: 30, from: '2026-12-14', to: null },
    sizes: 3,
    short: 3,
  });
  expect(await known(PAST)).toMatchObject({ gate: { state: 'unknown', because: 'over' } });
});

test('stock that comes in covers the icon with the very look that its promise is judged by', async () => {
  await assess(MAISON, null, 'stock', minutesAfter(1));
  for (const size of ['46', '48', '50']) {
    await setStock(variantOf(HARBOUR_COAT, size), 31);
    await assess(MAISON, [variantOf(HARBOUR_COAT, size)], 'stock', minutesAfter(2));
  }
  expect(await known()).toMatchObject({ gate: { state: 'covered' } });
});

test('what a chapter expects of an icon is in its gate and in the page that explains it', async () => {
  await rows.db.chapterIcon.updateMany({ where: { chapterId: CHAPTER }, data: { uplift: 2 } });
  await renewGates(rows, { chapterIds: [CHAPTER] }, WEDNESDAY);
  // Six days to the chapter leave fourteen of each: seven days of it, and seventeen days of two are missing.
  expect(await known()).toMatchObject({ gate: { state: 'short', units: 3 * 34, from: '2026-12-07' } });
  const page = await gatePage(MAISON, { chapterId: CHAPTER, iconId }, WEDNESDAY);
  expect(page?.gate.gate).toEqual((await known())?.gate);
  expect(page?.sizes[0]?.figures).toMatchObject({
    perDay: 2,
    available: 20,
    expectedInChapter: 48,
    expected: 54,
  });
});

test('the file of a gate has every size, and no title in it is a formula', async () => {
  await rows.db.icon.updateMany({ data: { title: '=HYPERLINK("x")' } });
  const page = await gatePage(MAISON, { chapterId: CHAPTER, iconId }, WEDNESDAY);
  if (!page) throw new Error('It is not in the chapter');
  const text = gateCsv(page, {
    headings: ['Chapter'],
    where: ({ pool }) => pool,
    state: ({ state }) => state,
  });
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toContain('First Light,"\'=HYPERLINK(""x"")",');
});

test('an icon of which nothing is known, without a set or with a stale mirror is unknown, and says why', async () => {
  const renewed = async (because: string, asOf = WEDNESDAY) => {
    await renewGates(rows, 'everyone', asOf);
    expect(await known(CHAPTER, asOf)).toMatchObject({ gate: { state: 'unknown', because } });
  };
  await renewed('stale-mirror', minutesAfter(3 * 24 * 60));
  await rows.db.demand.deleteMany();
  await renewed('no-demand');
  await rows.db.watch.deleteMany();
  await renewed('no-set');
  await rows.db.chapterGate.deleteMany();
  expect(await known()).toMatchObject({ gate: { because: 'not-looked' } });
});

test('an icon that left its chapter is forgotten, and one that is retired is not asked for', async () => {
  await renewGates(rows, 'everyone', WEDNESDAY);
  await rows.db.icon.updateMany({ data: { retiredAt: WEDNESDAY } });
  expect(await known()).toBeUndefined();
  await renewGates(rows, 'everyone', WEDNESDAY);
  expect(await rows.db.chapterGate.count()).toBe(0);
});

test('the board is told how many icons of a chapter are short, and which of them first', async () => {
  await renewGates(rows, 'everyone', WEDNESDAY);
  expect(await chapterCover(MAISON, CHAPTER, WEDNESDAY)).toMatchObject({
    ...{ covered: 0, short: 1, unknown: 0, worst: [{ icon: 'Harbour Coat' }] },
  });
  expect(await chapterCover(MAISON, CHAPTER, minutesAfter(3 * 24 * 60))).toEqual({
    ...{ covered: 0, short: 0, unknown: 1, worst: [] },
  });
});

test('of a stale mirror the board is not told that a chapter is covered', async () => {
  await rows.db.demand.updateMany({ data: { perDay: 0.001 } });
  await renewGates(rows, 'everyone', WEDNESDAY);
  expect(await chapterCover(MAISON, CHAPTER, WEDNESDAY)).toEqual({
    ...{ covered: 1, short: 0, unknown: 0, worst: [] },
  });
  expect(await chapterCover(MAISON, CHAPTER, minutesAfter(3 * 24 * 60))).toEqual({
    ...{ covered: 0, short: 0, unknown: 1, worst: [] },
  });
});
