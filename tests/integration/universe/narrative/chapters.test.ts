import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { copyYear, beginYear } from '~/universe/narrative/copy-year.server';
import { narrativeOf } from '~/universe/narrative/narrative-of.server';
import { nextChapter } from '~/universe/narrative/next-chapter.server';
import { readChapter } from '~/universe/narrative/read-chapter.server';
import { removeChapter } from '~/universe/narrative/remove-chapter.server';
import { beginChapter, moveChapter, saveChapter } from '~/universe/narrative/save-chapter.server';
import { saveNarrative } from '~/universe/narrative/save-narrative.server';
import {
  BLACK,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  OTHER,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';
import { blankYears, drop, IDA, told, winter } from '../../../setup/narrative-stage';

let coat: string;

beforeAll(twoHouses);

beforeEach(async () => {
  await emptyStage();
  await blankYears();
  coat = (await harbourCoat()).iconId;
});

const jobs = async (): Promise<string[]> =>
  (
    await rows.sql<{ key: string }>`
      select key from graphile_worker.jobs where key like '%' || ${SHOP} order by key`
  ).map(({ key }) => key.split(':')[0] ?? '');
const noJobs = () => rows.run`delete from graphile_worker._private_jobs where key like '%' || ${SHOP}`;
const chapter = async (id: string) => {
  const found = await readChapter(rows, id, 'show');
  if (!found) throw new Error('The chapter is not there');
  return found;
};
const audits = () =>
  db.audit.findMany({
    where: { about: 'chapter' },
    orderBy: { id: 'asc' },
    select: { verb: true, byName: true, title: true, before: true, after: true },
  });

test('a chapter is kept with everything that it names, and its year begins with it', async () => {
  const capsule = await drop('Polar capsule', '2026-12-05');
  const id = await told({
    note: 'Long nights,\r\nshort days',
    links: [{ title: 'Board', url: 'https://boards.example/winter' }],
    owners: { design: 'Ingrid Sande', marketing: 'Ida Berg', retail: 'Nils' },
    icons: [{ id: coat, uplift: '+40' }],
    dropIds: [capsule],
    productIds: [String(MOSS), String(MOSS)],
  });
  expect(await chapter(id)).toMatchObject({
    ...{ year: 2026, title: 'Winter light', from: '2026-12-01', to: '2026-12-24', version: 1 },
    ...{
      note: 'Long nights,\nshort days',
      links: [{ title: 'Board', url: 'https://boards.example/winter' }],
    },
    owners: { design: 'Ingrid Sande', marketing: 'Ida Berg', retail: 'Nils' },
    icons: [{ id: coat, title: 'Harbour Coat', retired: false, uplift: 1.4 }],
    drops: [{ id: capsule, launchesOn: '2026-12-05' }],
    products: [{ id: String(MOSS) }],
  });
  expect((await narrativeOf(rows, 2026))?.chapters).toMatchObject([{ id, icons: 1, drops: 1, products: 1 }]);
  expect(await audits()).toMatchObject([{ verb: 'added', byName: 'Ingrid Sande', title: 'Winter light' }]);
});

test('what is wrong is said beside its field, and nothing is written', async () => {
  const saved = await beginChapter(SHOP, 2026, winter({ title: '', to: '2027-01-06' }), INGRID, later(0));
  expect(saved).toEqual({ kind: 'refused', faults: { title: 'no-title', to: 'across-years' } });
  expect(await db.chapter.count()).toBe(0);
  expect(await db.narrative.count()).toBe(0);
});

test('what is not there, or another house’s, cannot be named', async () => {
  const [theirs] = await forShop(OTHER).sql<{ id: string }>`
    insert into icon (id, shop, title, handle, created_at, created_by)
    values (gen_random_uuid(), ${OTHER}, 'Theirs', ${randomUUID()}, now(), '1') returning id::text`;
  const named = {
    icons: [{ id: theirs?.id ?? '', uplift: '' }],
    productIds: ['12345'],
    ruleIds: ['nonsense'],
  };
  const saved = await beginChapter(SHOP, 2026, winter(named), INGRID, later(0));
  expect(saved).toEqual({
    kind: 'refused',
    faults: { icons: 'not-there', products: 'not-there', rules: 'not-there' },
  });
});

test('a product deleted at Shopify while the chapter is edited stays until somebody takes it out', async () => {
  const id = await told({ productIds: [String(MOSS), String(BLACK)] });
  const moss = await db.product.findFirstOrThrow({ where: { id: MOSS } });
  await db.product.deleteMany({ where: { id: MOSS } });
  const entry = winter({ productIds: [String(MOSS), String(BLACK)], title: 'Winter night' });
  expect(await saveChapter(SHOP, { id, seen: 1 }, entry, INGRID, later(1))).toMatchObject({ kind: 'saved' });
  const { products, title } = await chapter(id);
  expect(title).toBe('Winter night');
  expect(products.filter((one) => one.title === null)).toHaveLength(1);
  await db.product.create({ data: moss });
});

test('the second of two people is told, and loses nothing of the first', async () => {
  const id = await told();
  await saveChapter(SHOP, { id, seen: 1 }, winter({ note: 'By Ida' }), IDA, later(1));
  const late = await saveChapter(SHOP, { id, seen: 1 }, winter({ note: 'By Ingrid' }), INGRID, later(2));
  expect(late).toEqual({ kind: 'changed-meanwhile', by: 'Ida Berg', at: later(1) });
  expect((await chapter(id)).note).toBe('By Ida');
  expect(await removeChapter(SHOP, { id, seen: 1 }, INGRID, later(3))).toMatchObject({
    kind: 'changed-meanwhile',
  });
});

test('demand is reckoned anew when days, icons or uplifts change, and not for a story', async () => {
  const id = await told({ icons: [{ id: coat, uplift: '' }] });
  const after = async (change: () => Promise<unknown>) => {
    await noJobs();
    await change();
    return jobs();
  };
  const icons = [{ id: coat, uplift: '' }];
  const say = (seen: number, changed: object) =>
    after(() => saveChapter(SHOP, { id, seen }, winter({ icons, ...changed }), INGRID, later(seen)));
  expect(await say(1, { note: 'A story' })).toEqual(['publish']);
  expect(await say(2, { icons: [{ id: coat, uplift: '40' }] })).toEqual(['know', 'publish']);
  expect(
    await after(() =>
      moveChapter(SHOP, { id, seen: 3 }, { from: '2026-12-02', to: '2026-12-24' }, INGRID, later(3)),
    ),
  ).toEqual(['know', 'publish']);
  expect(await after(() => removeChapter(SHOP, { id, seen: 4 }, INGRID, later(4)))).toEqual([
    'know',
    'publish',
  ]);
});

test('moving a chapter changes its days alone, and says what they were', async () => {
  const id = await told({ note: 'Stays', icons: [{ id: coat, uplift: '-20' }] });
  const moved = { from: '2026-12-03', to: '2026-12-26' };
  expect(await moveChapter(SHOP, { id, seen: 1 }, moved, IDA, later(1))).toEqual({
    kind: 'saved',
    id,
    version: 2,
    days: moved,
  });
  expect(await chapter(id)).toMatchObject({ ...moved, note: 'Stays', icons: [{ uplift: 0.8 }] });
  expect((await audits()).at(-1)).toMatchObject({
    ...{ verb: 'changed', byName: 'Ida Berg', after: moved },
    before: { from: '2026-12-01', to: '2026-12-24' },
  });
  const out = { from: '2026-12-20', to: '2027-01-12' };
  expect(await moveChapter(SHOP, { id, seen: 2 }, out, IDA, later(2))).toMatchObject({ kind: 'refused' });
});

test('a deleted chapter leaves nothing behind but the audit', async () => {
  const id = await told({ icons: [{ id: coat, uplift: '40' }], productIds: [String(MOSS)] });
  expect(await removeChapter(SHOP, { id, seen: 1 }, INGRID, later(1))).toEqual({
    kind: 'removed',
    year: 2026,
  });
  expect(await db.chapterIcon.count()).toBe(0);
  expect(await db.chapterProduct.count()).toBe(0);
  expect((await audits()).at(-1)).toMatchObject({ verb: 'removed', before: { title: 'Winter light' } });
  expect(await removeChapter(SHOP, { id, seen: 1 }, INGRID, later(2))).toEqual({ kind: 'not-there' });
});

test('a year begins with four quarters, once however often it is asked', async () => {
  const quarters = ['One', 'Two', 'Three', 'Four'];
  await beginYear(SHOP, 2027, quarters, INGRID, later(0));
  await beginYear(SHOP, 2027, quarters, INGRID, later(1));
  const told = await narrativeOf(rows, 2027);
  expect(told?.chapters.map(({ title, from }) => [title, from])).toEqual([
    ['One', '2027-01-01'],
    ['Two', '2027-04-01'],
    ['Three', '2027-07-01'],
    ['Four', '2027-10-01'],
  ]);
});

test('a copied year takes over what lasts and leaves launches behind; copied twice, nothing is doubled', async () => {
  const capsule = await drop('Polar capsule', '2026-12-05');
  const lasting = { icons: [{ id: coat, uplift: '40' }], productIds: [String(MOSS)], note: 'Again' };
  await told({ ...lasting, dropIds: [capsule] });
  await told({ title: 'Spring', from: '2026-03-02', to: '2026-03-29' });
  const copy = () => copyYear(SHOP, { from: 2026, to: 2027, kept: 'weekday' }, INGRID, later(1));
  expect(await copy()).toEqual({ kind: 'copied', chapters: 2, leftOut: 0 });
  expect(await copy()).toEqual({ kind: 'copied', chapters: 0, leftOut: 2 });
  const year = await narrativeOf(rows, 2027);
  expect(year?.chapters).toMatchObject([
    { title: 'Spring', from: '2027-03-01', to: '2027-03-28' },
    { title: 'Winter light', from: '2027-11-30', to: '2027-12-23', icons: 1, drops: 0, products: 1 },
  ]);
  expect((await chapter(year?.chapters[1]?.id ?? '')).icons).toMatchObject([{ uplift: 1.4 }]);
  const blank = { from: 2030, to: 2031, kept: 'date' } as const;
  expect(await copyYear(SHOP, blank, INGRID, later(2))).toEqual({ kind: 'nothing-there' });
});

test('a year has a title and a theme, and the second who changes them is told', async () => {
  const year = (seen: number, theme: string, staff = INGRID) =>
    saveNarrative(SHOP, { year: 2026, seen }, { title: 'Salt and light', theme }, staff, later(seen));
  expect(await year(0, 'The sea')).toEqual({ kind: 'saved', version: 2 });
  expect(await year(2, 'The coast', IDA)).toEqual({ kind: 'saved', version: 3 });
  expect(await year(2, 'The shore')).toMatchObject({ kind: 'changed-meanwhile', by: 'Ida Berg' });
  expect((await narrativeOf(rows, 2026))?.narrative).toMatchObject({ theme: 'The coast' });
});

test('the next chapter is the one that runs, else the one that begins next', async () => {
  await told();
  await told({ title: 'Advent', from: '2026-12-10', to: '2026-12-12' });
  expect(await nextChapter(rows, '2026-11-25')).toMatchObject({ title: 'Winter light', running: false });
  expect(await nextChapter(rows, '2026-12-11')).toMatchObject({ title: 'Advent', running: true });
  expect(await nextChapter(rows, '2026-12-24')).toMatchObject({ title: 'Winter light', running: true });
  expect(await nextChapter(rows, '2026-12-25')).toBeNull();
});
