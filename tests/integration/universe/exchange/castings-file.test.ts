import '../../../setup/own-database.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { castingOf } from '~/universe/casting/casting-of.server';
import {
  BLACK,
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
  sizesOf,
  standing,
  twoHouses,
} from '../../../setup/casting-stage.ts';
import { seed } from '../../../setup/mirrored-maison.ts';
import { apply, exported, fileOf, look, take } from './file-stage.ts';

const TOTE = BigInt(seed.products.find(({ handle }) => !handle.startsWith('harbour'))?.id ?? 0);
const AWKWARD = '="Coat"; "the best", \nété 🧥';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.importRun.deleteMany();
});

const handleOf = async (id: bigint): Promise<string> =>
  (await db.product.findFirstOrThrow({ where: { id } })).handle;

/** Two icons, one of an awkward name with a minimum and a set by hand, and somebody who supports both. */
async function castSome(): Promise<void> {
  await harbourCoat();
  const moss = {
    productIds: [MOSS],
    family: { kind: 'one' as const, title: AWKWARD },
    permanentVariantIds: sizesOf(MOSS).slice(0, 2),
    minimum: 7,
    reason: "'=Because; “of” it",
  };
  await cast(castAsIcon(SHOP, moss, INGRID, later(1)));
  const icons = await db.icon.findMany({ where: { retiredAt: null } });
  const tote = { productIds: [TOTE], category: 'Bags; & "more"', iconIds: icons.map(({ id }) => id) };
  await cast(castAsSupporting(SHOP, { ...tote, reason: 'Goes with them' }, INGRID, later(2)));
}

const roles = async () => {
  const { icons, castings, permanent } = await standing();
  const titleOf = new Map(icons.map(({ id, title }) => [id, title]));
  const supports = await db.castingSupport.findMany();
  return {
    icons: icons
      .map(({ title, minimum }) => ({ title, minimum }))
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    castings: castings
      .map(({ id, productId: product, role, iconId }) => ({
        product,
        role,
        icon: titleOf.get(iconId ?? ''),
        supports: supports
          .filter((one) => one.castingId === id)
          .map(({ iconId: icon }) => titleOf.get(icon))
          .toSorted(),
      }))
      .toSorted((a, b) => (a.product < b.product ? -1 : 1)),
    permanent: permanent.map(({ variantId, iconId }) => `${titleOf.get(iconId)} ${variantId}`).toSorted(),
  };
};

test('an export is read again without changing anything', async () => {
  await castSome();
  const before = await standing();
  const { answer, id } = await look('castings', await exported('castings'), later(5));
  expect(answer).toMatchObject({
    kind: 'changes',
    counts: { added: 0, changed: 0, removed: 0, unchanged: 4 },
    changes: [],
  });
  expect(await apply(id, later(6))).toMatchObject({ state: 'done', answer: { changeId: null } });
  expect(await standing()).toEqual(before);
});

test('an export lays the same universe out in a store where nothing is cast', async () => {
  await castSome();
  const [file, before] = [await exported('castings'), await roles()];
  const why = (await castingOf(rows, MOSS))?.reason;
  await emptyStage();
  expect((await take('castings', file, later(5))).counts).toMatchObject({ removed: 0, unchanged: 0 });
  expect(await roles()).toEqual(before);
  expect((await castingOf(rows, MOSS))?.reason).toBe(why);
});

test('an import is one change: undone, everything is as it was', async () => {
  await castSome();
  const before = await roles();
  const lines = [
    { product: await handleOf(MOSS), role: 'supporting', category: 'Coats', supports: 'harbour COAT' },
    { product: await handleOf(TOTE), role: 'Icon', icon: 'Tote' },
    { product: await handleOf(BLACK), role: 'uncast' },
  ];
  const { answer, id } = await look('castings', fileOf('castings', lines), later(5));
  expect(answer).toMatchObject({ kind: 'changes', counts: { unchanged: 0 } });
  expect((answer as { changes: unknown[] }).changes).toContainEqual({
    ...{ line: 2, about: 'casting', verb: 'changed', title: expect.any(String) as string },
    ...{ from: { role: 'icon', of: AWKWARD.replace(/\s+/g, ' ') }, to: { role: 'supporting', of: 'Coats' } },
  });
  const done = await apply(id, later(6));
  const changeId = (done.answer as { changeId: string }).changeId;
  expect((await roles()).icons.map(({ title }) => title)).toEqual(['Harbour Coat', 'Tote']);
  expect(await undoCasting(SHOP, changeId, INGRID, later(7))).toMatchObject({ kind: 'undone', left: [] });
  expect(await roles()).toEqual(before);
});

test('a file says line by line what is wrong with it, and changes nothing', async () => {
  await castSome();
  const before = await standing();
  const navy = await handleOf(NAVY);
  const lines = [
    { product: 'no-such-coat', role: 'icon', icon: 'X' },
    { product: navy, role: 'hero', icon: 'X' },
    { product: navy, role: 'icon', icon: '' },
    { product: navy, role: 'icon', icon: 'X', permanent: '99999' },
    { product: navy, role: 'supporting', category: 'C', supports: 'Nobody' },
    { product: await handleOf(TOTE), role: 'icon', icon: 'n'.repeat(5_000) },
    { product: await handleOf(BLACK), role: 'icon', icon: 'X', minimum: '-3' },
    { product: await handleOf(TOTE), role: 'supporting', category: 'C', supports: '"open' },
  ];
  const { state, answer } = await look('castings', fileOf('castings', lines), later(5));
  expect(state).toBe('refused');
  const problems = (answer as { problems: { line: number; kind: string }[] }).problems;
  expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'unknown-product'],
    [3, 'unknown-word'],
    [4, 'missing'],
    [5, 'unknown-variant'],
    [6, 'twice'],
    [6, 'unknown-icon'],
    [7, 'too-long'],
    [7, 'missing'],
    [8, 'out-of-range'],
    [9, 'broken-list'],
  ]);
  expect(await standing()).toEqual(before);
});

test('an icon that ends with a file is not supported by it', async () => {
  await castSome();
  const lines = [
    { product: await handleOf(MOSS), role: 'uncast' },
    {
      product: await handleOf(TOTE),
      role: 'supporting',
      category: 'Bags',
      supports: `"${AWKWARD.replaceAll('"', '""')}"`,
    },
  ];
  const { answer } = await look('castings', fileOf('castings', lines), later(5));
  expect(answer).toMatchObject({ kind: 'lines', count: 1, problems: [{ line: 3, kind: 'icon-ends' }] });
});

test('what somebody changed between the look and the word is shown before anything is done', async () => {
  await castSome();
  const lines = [{ product: await handleOf(TOTE), role: 'icon', icon: 'Tote' }];
  const { id } = await look('castings', fileOf('castings', lines), later(5));
  await uncast(SHOP, { productIds: [TOTE], reason: 'Not now' }, INGRID, later(6));
  expect(await apply(id, later(7))).toMatchObject({
    state: 'ready',
    answer: { meanwhile: true, counts: { added: 2, changed: 0 } },
  });
  expect(await castingOf(rows, TOTE)).toBeNull();
  expect(await apply(id, later(8))).toMatchObject({ state: 'done' });
  expect(await castingOf(rows, TOTE)).toMatchObject({ role: 'icon' });
});

test('the word twice applies once', async () => {
  const lines = [{ product: await handleOf(TOTE), role: 'icon', icon: 'Tote' }];
  const { id } = await look('castings', fileOf('castings', lines), later(5));
  await apply(id, later(6));
  const before = await standing();
  expect(await apply(id, later(7))).toMatchObject({ state: 'done' });
  expect(await standing()).toEqual(before);
  expect((await db.importRun.findFirstOrThrow({ where: { id } })).content).toBeNull();
});
