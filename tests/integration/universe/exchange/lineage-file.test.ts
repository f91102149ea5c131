import '../../../setup/own-database.ts';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { castingOf } from '~/universe/casting/casting-of.server';
import type { Problem } from '~/universe/exchange/answer';
import {
  BLACK,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage.ts';
import { exported, fileOf, look, take } from './file-stage.ts';

const AWKWARD = '=Lighthouse; "the" 1962 🗼';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.importRun.deleteMany();
  await db.editionIcon.deleteMany();
  await db.edition.deleteMany();
  await db.editionDrop.deleteMany();
  await harbourCoat();
});

const handleOf = async (id: bigint): Promise<string> =>
  (await db.product.findFirstOrThrow({ where: { id } })).handle;

/** A drop with two editions, one after the other, the second with a product. */
const lighthouse = async () => [
  { record: 'drop', name: AWKWARD, 'launches on': '2027-03-01', note: 'First line\nsecond; "line"' },
  {
    ...{
      record: 'edition',
      name: 'Coat 1962',
      kind: 'Archive reissue',
      icons: 'harbour coat',
      drop: AWKWARD,
    },
    ...{ 'ends on': '2027-06-01', 'edition size': '300', products: await handleOf(MOSS) },
  },
  {
    ...{
      record: 'edition',
      name: 'Coat 1963',
      kind: 'collaboration',
      partner: 'Møller & Søn',
      icons: 'Harbour Coat',
    },
    ...{ 'launches on': '2028-01-01', predecessor: 'coat 1962', inherits: '50' },
  },
];

const standing = async () => ({
  drops: await db.editionDrop.findMany({ orderBy: { handle: 'asc' } }),
  editions: await db.edition.findMany({ orderBy: { handle: 'asc' } }),
  icons: await db.editionIcon.findMany({ orderBy: { editionId: 'asc' } }),
  castings: await db.casting.findMany({ where: { endedAt: null }, orderBy: { productId: 'asc' } }),
});

const problemsOf = (answer: unknown): [number, string, string][] =>
  (answer as { problems: Problem[] }).problems.map(({ line, kind, column }) => [line, kind, column]);

test('a file lays a lineage out, products and predecessors included', async () => {
  const done = await take('lineage', fileOf('lineage', await lighthouse()), later(5));
  expect(done.counts).toEqual({ added: 3, changed: 0, removed: 0, unchanged: 0 });
  const { drops, editions } = await standing();
  expect(drops).toMatchObject([{ title: AWKWARD, note: 'First line\nsecond; "line"' }]);
  expect(editions).toMatchObject([
    {
      title: 'Coat 1962',
      handle: 'coat-1962',
      kind: 'archive-reissue',
      dropId: drops[0]?.id,
      editionSize: 300,
    },
    {
      title: 'Coat 1963',
      kind: 'collaboration',
      partner: 'Møller & Søn',
      predecessorId: editions[0]?.id,
      inheritShare: 0.5,
    },
  ]);
  expect(await castingOf(rows, MOSS)).toMatchObject({ role: 'edition' });
});

test('an export of it is read again without changing anything', async () => {
  await take('lineage', fileOf('lineage', await lighthouse()), later(5));
  const before = await standing();
  const { answer } = await look('lineage', await exported('lineage'), later(6));
  expect(answer).toMatchObject({
    kind: 'changes',
    counts: { added: 0, changed: 0, removed: 0, unchanged: 3 },
  });
  expect(await standing()).toEqual(before);
});

test('an export lays the same lineage out where there is none, under the same handles', async () => {
  await take('lineage', fileOf('lineage', await lighthouse()), later(5));
  const file = await exported('lineage');
  await db.casting.deleteMany({ where: { role: 'edition' } });
  await db.edition.deleteMany();
  await db.editionDrop.deleteMany();
  await db.editionIcon.deleteMany();
  await take('lineage', file, later(6));
  expect(await exported('lineage')).toBe(file);
});

test('what a file leaves out of an edition stays; what it changes is named by its columns', async () => {
  await take('lineage', fileOf('lineage', await lighthouse()), later(5));
  const lines = [
    { record: 'edition', name: 'Coat 1962 (second run)', handle: 'coat-1962', 'edition size': '500' },
  ];
  const { answer } = await look('lineage', fileOf('lineage', lines), later(6));
  expect(answer).toMatchObject({ changes: [{ verb: 'changed', columns: ['name', 'edition size'] }] });
  await take('lineage', fileOf('lineage', lines), later(7));
  expect((await standing()).editions[0]).toMatchObject({
    title: 'Coat 1962 (second run)',
    editionSize: 500,
    kind: 'archive-reissue',
  });
  expect(await castingOf(rows, MOSS)).toMatchObject({ role: 'edition' });
});

test('undoing a file gives its products their roles back', async () => {
  const lines = [
    {
      record: 'edition',
      name: 'Night',
      kind: 'capsule',
      icons: 'Harbour Coat',
      products: await handleOf(BLACK),
    },
  ];
  const { changeId } = await take('lineage', fileOf('lineage', lines), later(5));
  expect(await castingOf(rows, BLACK)).toMatchObject({ role: 'edition' });
  await undoCasting(SHOP, changeId ?? '', INGRID, later(6));
  expect(await castingOf(rows, BLACK)).toMatchObject({ role: 'icon' });
});

test('circles, days that go backwards and names that mean nothing are refused by line', async () => {
  await take('lineage', fileOf('lineage', await lighthouse()), later(5));
  const navy = await handleOf(NAVY);
  const edition = (name: string, rest: Record<string, string>) => ({
    ...{ record: 'edition', name, kind: 'sequel', icons: 'Harbour Coat' },
    ...rest,
  });
  const lines = [
    edition('Coat 1962', { predecessor: 'Coat 1963' }),
    edition('A', { predecessor: 'B' }),
    edition('B', { predecessor: 'A' }),
    edition('C', { 'launches on': '2027-05-01', 'ends on': '2027-04-01' }),
    edition('D', { 'launches on': '2027-02-30' }),
    edition('E', { icons: 'Nobody' }),
    edition('F', { drop: 'None', products: 'no-such-coat' }),
    edition('G', { kind: 'collaboration' }),
    edition('H', { partner: 'X' }),
    edition('I', { inherits: '20' }),
    edition('J', { icons: '' }),
    edition('K', { products: navy }),
    edition('L', { products: navy }),
    { record: 'hero', name: 'N' },
    edition('n'.repeat(5_000), {}),
    edition('A', {}),
  ];
  const { state, answer } = await look('lineage', fileOf('lineage', lines), later(6));
  expect(state).toBe('refused');
  expect(problemsOf(answer)).toEqual([
    [2, 'cycle', 'predecessor'],
    [3, 'cycle', 'predecessor'],
    [4, 'cycle', 'predecessor'],
    [5, 'days-backwards', 'ends on'],
    [6, 'not-a-day', 'launches on'],
    [7, 'unknown-icon', 'icons'],
    [8, 'unknown-drop', 'drop'],
    [8, 'unknown-product', 'products'],
    [9, 'kind-needs', 'partner'],
    [10, 'not-of-kind', 'partner'],
    [11, 'without-predecessor', 'inherits'],
    [12, 'missing', 'icons'],
    [14, 'twice', 'products'],
    [15, 'unknown-word', 'record'],
    [15, 'missing', 'record'],
    [16, 'too-long', 'name'],
    [16, 'missing', 'name'],
    [17, 'twice', 'name'],
  ]);
});
