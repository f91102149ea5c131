import '../../../setup/own-database.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castingOf } from '~/universe/casting/casting-of.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import type { Problem } from '~/universe/exchange/answer';
import { entryOf } from '~/universe/narrative/chapter-entry';
import { readChapter } from '~/universe/narrative/read-chapter.server';
import { saveChapter } from '~/universe/narrative/save-chapter.server';
import {
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage.ts';
import { apply, exported, fileOf, look, take } from './file-stage.ts';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.importRun.deleteMany();
  await db.castingRule.deleteMany();
  await db.narrative.deleteMany();
  await db.chapter.deleteMany();
  await db.chapterIcon.deleteMany();
  await db.chapterProduct.deleteMany();
  await db.chapterRule.deleteMany();
  await db.chapterDrop.deleteMany();
  await db.editionDrop.deleteMany();
  await harbourCoat();
});

const moss = async () => db.product.findFirstOrThrow({ where: { id: MOSS } });

const problemsOf = (answer: unknown): [number, string, string][] =>
  (answer as { problems: Problem[] }).problems.map(({ line, kind, column }) => [line, kind, column]);

const rules = async () => [
  {
    field: 'Product type',
    value: (await moss()).productType,
    category: 'Coats; "long"',
    icons: 'harbour coat',
  },
  { field: 'tag', value: '=nothing; has "this"', category: 'Rest', active: 'no' },
];

const year = async () => [
  { record: 'year', year: '2027', title: 'The harbour', theme: 'Salt,\n"rope" and 🧥' },
  {
    ...{ record: 'chapter', year: '2027', title: "'=Spring; “tide”", from: '2027-03-01', to: '2027-05-31' },
    ...{ icons: 'Harbour Coat +40%', drops: 'Lighthouse', products: (await moss()).handle },
    ...{ rules: `"tag: =nothing; has ""this"""`, 'design owner': 'Ida', note: '- first\n- second' },
    ...{ links: 'Mood board https://example.com/a?b=c; https://example.com; "x; y" "https://example.com/;"' },
  },
];

async function lay(): Promise<void> {
  await take('rules', fileOf('rules', await rules()), later(3));
  await take('lineage', fileOf('lineage', [{ record: 'drop', name: 'Lighthouse' }]), later(4));
  await take('narrative', fileOf('narrative', await year()), later(5));
}

test('a file of rules casts whom they want, as one change', async () => {
  const { changeId, counts } = await take('rules', fileOf('rules', await rules()), later(3));
  expect(counts).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 0 });
  expect(await castingOf(rows, MOSS)).toMatchObject({ role: 'supporting', category: 'Coats; "long"' });
  await undoCasting(SHOP, changeId ?? '', INGRID, later(4));
  expect(await castingOf(rows, MOSS)).toBeNull();
});

test('a file of the narrative tells a year with everything that its chapters name', async () => {
  await lay();
  const [chapter] = await db.chapter.findMany();
  expect(chapter).toMatchObject({
    ...{ title: "'=Spring; “tide”", note: '- first\n- second', designOwner: 'Ida' },
    links: [
      { title: 'Mood board', url: 'https://example.com/a?b=c' },
      { title: '', url: 'https://example.com' },
      { title: 'x; y', url: 'https://example.com/;' },
    ],
  });
  expect(await db.chapterIcon.findMany()).toMatchObject([{ uplift: 1.4 }]);
  expect(
    await Promise.all([db.chapterDrop.count(), db.chapterProduct.count(), db.chapterRule.count()]),
  ).toEqual([1, 1, 1]);
  expect(await db.narrative.findMany()).toMatchObject([
    { title: 'The harbour', theme: 'Salt,\n"rope" and 🧥' },
  ]);
});

test('exports of both are read again without changing anything', async () => {
  await lay();
  for (const kind of ['rules', 'narrative'] as const) {
    const { answer } = await look(kind, await exported(kind), later(8));
    expect([kind, answer]).toEqual([
      kind,
      expect.objectContaining({ counts: { added: 0, changed: 0, removed: 0, unchanged: 2 }, changes: [] }),
    ]);
  }
});

test('two rules that look for the same are read again as two', async () => {
  await take('rules', fileOf('rules', await rules()), later(3));
  const first = await db.castingRule.findFirstOrThrow({ where: { field: 'tag' } });
  await db.castingRule.create({ data: { ...first, id: randomUUID(), position: 9 } });
  const { answer } = await look('rules', await exported('rules'), later(8));
  expect(answer).toMatchObject({ counts: { added: 0, changed: 0, removed: 0, unchanged: 3 } });
});

test('what somebody wrote since the look is shown before a file writes over it', async () => {
  await lay();
  const said = { record: 'chapter', year: '2027', title: "'=Spring; “tide”", note: 'From the file' };
  const { id } = await look('narrative', fileOf('narrative', [said]), later(6));
  const [there] = await db.chapter.findMany();
  const chapter = await readChapter(rows, there?.id ?? '', 'show');
  if (!chapter) throw new Error('No chapter');
  const entry = { ...entryOf(chapter), note: 'By hand' };
  await saveChapter(SHOP, { id: chapter.id, seen: chapter.version }, entry, INGRID, later(7));
  expect(await apply(id, later(8))).toMatchObject({ state: 'ready', answer: { meanwhile: true } });
  expect(await db.chapter.findMany()).toMatchObject([{ note: 'By hand' }]);
  expect(await apply(id, later(9))).toMatchObject({ state: 'done' });
  expect(await db.chapter.findMany()).toMatchObject([{ note: 'From the file' }]);
});

test('an export tells the same year where none is told', async () => {
  await lay();
  const file = await exported('narrative');
  await db.chapter.deleteMany();
  await db.narrative.deleteMany();
  await take('narrative', file, later(8));
  const strip = (text: string) => text.replaceAll(/-2027(-\d)?/g, '');
  expect(strip(await exported('narrative'))).toBe(strip(file));
});

test('a chapter across years, backwards, of nobody or with no address is refused by line', async () => {
  const chapter = (rest: Record<string, string>) => ({
    ...{
      record: 'chapter',
      year: '2027',
      title: `T${JSON.stringify(rest)}`,
      from: '2027-03-01',
      to: '2027-04-01',
    },
    ...rest,
  });
  const lines = [
    chapter({ to: '2028-01-02' }),
    chapter({ from: '2027-05-01' }),
    chapter({ year: '2026' }),
    chapter({ icons: 'Nobody' }),
    chapter({ links: 'Board javascript:alert(1)' }),
    chapter({ icons: 'Harbour Coat +999%' }),
    chapter({ year: '20x7' }),
    chapter({ rules: 'tag: none' }),
    chapter({ year: '2101', from: '2101-03-01', to: '2101-04-01' }),
  ];
  const { answer } = await look('narrative', fileOf('narrative', lines), later(6));
  expect(problemsOf(answer)).toEqual([
    [2, 'outside-year', 'to'],
    [3, 'days-backwards', 'to'],
    [4, 'outside-year', 'from'],
    [5, 'unknown-icon', 'icons'],
    [6, 'no-url', 'links'],
    [7, 'not-a-number', 'icons'],
    [8, 'not-a-number', 'year'],
    [8, 'missing', 'year'],
    [9, 'unknown-rule', 'rules'],
    [10, 'out-of-range', 'year'],
    [10, 'missing', 'year'],
  ]);
});

test('rules that look for the same, for nothing or for an unknown collection are refused by line', async () => {
  const lines = [
    { field: 'tag', value: 'Wool', category: 'A' },
    { field: 'tag', value: 'wool', category: 'B' },
    { field: 'collection', value: 'No such', category: 'A' },
    { field: 'colour', value: 'red', category: 'A' },
    { field: 'vendor', value: '', category: '' },
  ];
  const { answer } = await look('rules', fileOf('rules', lines), later(6));
  expect(problemsOf(answer)).toEqual([
    [3, 'twice', 'value'],
    [4, 'unknown-collection', 'value'],
    [5, 'unknown-word', 'field'],
    [6, 'missing', 'value'],
    [6, 'missing', 'category'],
  ]);
});
