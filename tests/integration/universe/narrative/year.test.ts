import { beforeAll, beforeEach, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { calendarPage } from '~/universe/narrative/calendar-page.server';
import { chapterChoices } from '~/universe/narrative/choices.server';
import { countLeftOut, leftOutOf } from '~/universe/narrative/left-out.server';
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
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';
import { blankYears, drop, edition, told } from '../../../setup/narrative-stage';
import { productId } from '../../../setup/mirrored-maison';

let coat: string;
const WAX = productId('wax-care-kit');

beforeAll(twoHouses);

beforeEach(async () => {
  await emptyStage();
  await blankYears();
  coat = (await harbourCoat()).iconId;
});

const page = (year = 2026, iconsAfter: string | null = null) =>
  calendarPage(SHOP, { year, iconsAfter }, '2026-11-25');
const leftOut = async (year = 2026) =>
  (await leftOutOf(SHOP, year, null)).products
    .map(({ id }) => BigInt(id))
    .sort((one, other) => Number(one - other));
const supporting = (productIds: bigint[], iconIds: string[]) =>
  cast(
    castAsSupporting(
      SHOP,
      { productIds, category: 'Care', iconIds, reason: 'Keeps it alive' },
      INGRID,
      later(5),
    ),
  );

test('a year that nobody told is blank, with its launches', async () => {
  await drop('Polar capsule', '2027-02-01');
  expect(await page(2027)).toMatchObject({
    ...{ narrative: null, chapters: [], icons: [], clashes: [], lastYear: null },
    launches: [{ what: 'drop', title: 'Polar capsule', day: '2027-02-01', icons: [] }],
  });
});

test('an edition launches with its drop, or on a day of its own', async () => {
  const capsule = await drop('Polar capsule', '2026-12-05');
  await edition('Reissue', { dropId: capsule, iconIds: [coat] });
  await edition('Early bird', { dropId: capsule, day: '2026-11-30', iconIds: [coat] });
  const { launches, clashes } = await page();
  expect(launches).toEqual([
    expect.objectContaining({ what: 'edition', title: 'Early bird', day: '2026-11-30' }),
    expect.objectContaining({
      what: 'drop',
      title: 'Polar capsule',
      icons: [{ id: coat, title: 'Harbour Coat' }],
    }),
  ]);
  expect(clashes).toMatchObject([{ kind: 'two-launches', icon: 'Harbour Coat' }]);
});

test('launches in the first days of the next year clash with those in the last of this one', async () => {
  await edition('Silvester', { day: '2026-12-30', iconIds: [coat] });
  await edition('New year', { day: '2027-01-03', iconIds: [coat] });
  expect((await page()).launches).toHaveLength(1);
  expect((await page()).clashes).toMatchObject([{ kind: 'two-launches' }]);
});

test('what speaks of nobody, of a retired icon or of a deleted product is named', async () => {
  await told({ productIds: [String(MOSS)] });
  const retired = await told({ title: 'Retired', icons: [{ id: coat, uplift: '' }] });
  await db.icon.updateMany({ where: { id: coat }, data: { retiredAt: later(1) } });
  const moss = await db.product.findFirstOrThrow({ where: { id: MOSS } });
  await db.product.deleteMany({ where: { id: MOSS } });
  const { clashes, icons } = await page();
  await db.product.create({ data: moss });
  expect(icons).toEqual([]);
  expect(clashes).toHaveLength(4);
  expect(clashes).toContainEqual(
    expect.objectContaining({ kind: 'product-gone', chapter: 'Winter light', count: 1 }),
  );
  expect(clashes).toContainEqual(
    expect.objectContaining({ kind: 'icon-retired', chapterId: retired, icon: 'Harbour Coat', more: 0 }),
  );
});

test('an icon with two uplifts at once is named, with both chapters', async () => {
  await told({ icons: [{ id: coat, uplift: '40' }] });
  await told({ title: 'Advent', from: '2026-12-10', to: '2026-12-12', icons: [{ id: coat, uplift: '' }] });
  const { clashes, icons } = await page();
  expect(clashes).toMatchObject([
    {
      kind: 'uplifts-differ',
      icon: 'Harbour Coat',
      one: { uplift: 1.4 },
      other: { chapter: 'Advent', uplift: 1 },
    },
  ]);
  expect(icons).toMatchObject([{ id: coat, chapters: [{ uplift: 1.4 }, { uplift: null }] }]);
});

test('last year stands beside this one', async () => {
  await told({ title: 'Before', from: '2025-12-01', to: '2025-12-24' }, 2025);
  expect((await page()).lastYear).toMatchObject({ title: '2025', chapters: [{ title: 'Before' }] });
});

test('a product is in the narrative directly, or through its icon, one it supports, its drop or its rule', async () => {
  await supporting([MOSS, WAX], []);
  await told({ from: '2026-01-01', to: '2026-01-02' });
  expect(await leftOut()).toEqual([NAVY, BLACK, MOSS, WAX].sort((one, other) => Number(one - other)));
  expect(await countLeftOut(SHOP, 2026)).toMatchObject({ cast: 4 });

  const id = await told({ title: 'Directly', productIds: [String(MOSS)] });
  expect(await leftOut()).not.toContain(MOSS);
  await db.chapterProduct.deleteMany({ where: { chapterId: id } });

  await told({ title: 'Icon', icons: [{ id: coat, uplift: '' }] });
  expect(await leftOut()).toEqual([MOSS, WAX].sort((one, other) => Number(one - other)));

  await supporting([WAX], [coat]);
  expect(await leftOut()).toEqual([MOSS]);

  const [category] = await db.category.findMany();
  const rule = await db.castingRule.create({
    data: {
      ...{ shop: SHOP, position: 0, field: 'tag', value: 'winter', categoryId: category?.id ?? '' },
      ...{ createdAt: later(0), createdBy: INGRID.id, createdByName: INGRID.name },
    },
  });
  await db.casting.updateMany({ where: { productId: MOSS, endedAt: null }, data: { ruleId: rule.id } });
  await told({ title: 'Rule', ruleIds: [rule.id] });
  expect(await leftOut()).toEqual([]);
  expect(await leftOut(2025)).toHaveLength(4);
});

test('a product of an edition is in the narrative through its drop, and through the edition’s icon', async () => {
  const capsule = await drop('Polar capsule', '2026-12-05');
  const reissue = await edition('Reissue', { dropId: capsule, iconIds: [] });
  await supporting([MOSS], []);
  await db.casting.updateMany({
    where: { productId: MOSS, endedAt: null },
    data: { role: 'edition', editionId: reissue, categoryId: null },
  });
  await told({ dropIds: [capsule] });
  expect(await leftOut()).not.toContain(MOSS);
  await db.chapterDrop.deleteMany();
  expect(await leftOut()).toContain(MOSS);
  await db.editionIcon.create({ data: { shop: SHOP, editionId: reissue, iconId: coat } });
  await told({ title: 'Icon', icons: [{ id: coat, uplift: '' }] });
  expect(await leftOut()).not.toContain(MOSS);
});

test('icons and drops are found by any part of their name, whatever characters were typed', async () => {
  await drop('Polar 100% capsule', '2026-12-05');
  const titles = async (kind: 'icons' | 'drops' | 'rules', typed: string) =>
    (await chapterChoices(SHOP, kind, typed)).map(({ title }) => title);
  expect(await titles('icons', '')).toEqual(['Harbour Coat']);
  expect(await titles('icons', 'coat')).toEqual(['Harbour Coat']);
  expect(await titles('icons', 'co')).toEqual(['Harbour Coat']);
  expect(await titles('icons', '%')).toEqual([]);
  expect(await titles('drops', '100%')).toEqual(['Polar 100% capsule']);
  expect(await titles('rules', 'x')).toEqual([]);
});
