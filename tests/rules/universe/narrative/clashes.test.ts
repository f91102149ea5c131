import { expect, test } from 'vitest';
import { clashesOf, concerns, type NarrativeFacts, type Told } from '~/universe/narrative/clashes';
import type { Launch } from '~/universe/narrative/launch';

const COAT = { id: 'coat', title: 'Harbour Coat' };
const KNIT = { id: 'knit', title: 'Fisher Knit' };
const launch = (title: string, day: string, ...icons: Launch['icons']): Launch => ({
  ...{ what: 'edition', id: title, title, day, icons },
});
const facts = (known: Partial<NarrativeFacts>) =>
  clashesOf({ chapters: [], launches: [], told: [], ...known });
const told = (chapter: string, from: string, to: string, uplift: number): Told => ({
  ...{ chapterId: chapter, chapter, from, to, uplift },
});

test('two launches of an icon within a week clash, whichever is named first', () => {
  const launches = [launch('Reissue', '2026-03-08', COAT), launch('Capsule', '2026-03-02', COAT, KNIT)];
  expect(facts({ launches })).toMatchObject([
    { kind: 'two-launches', icon: 'Harbour Coat', first: { title: 'Capsule' }, second: { title: 'Reissue' } },
  ]);
});

test('launches a week apart, or of different icons, do not clash', () => {
  expect(facts({ launches: [launch('A', '2026-03-02', COAT), launch('B', '2026-03-09', COAT)] })).toEqual([]);
  expect(facts({ launches: [launch('A', '2026-03-02', COAT), launch('B', '2026-03-02', KNIT)] })).toEqual([]);
});

test('three launches in a row clash twice: each with the one before', () => {
  const launches = ['01', '04', '07'].map((day) => launch(day, `2026-05-${day}`, COAT));
  expect(facts({ launches })).toHaveLength(2);
});

test('an icon told with two uplifts at once clashes; one after the other does not', () => {
  const clash = (to: string) =>
    facts({
      told: [
        {
          icon: 'Harbour Coat',
          by: [told('Autumn', '2026-09-01', to, 1.2), told('Winter', '2026-12-01', '2026-12-31', 1)],
        },
      ],
    });
  expect(clash('2026-12-01')).toMatchObject([
    { kind: 'uplifts-differ', one: { chapter: 'Autumn' }, other: { chapter: 'Winter', uplift: 1 } },
  ]);
  expect(clash('2026-11-30')).toEqual([]);
});

test('chapters without an icon, with a retired one or with deleted products are named', () => {
  const chapter = { id: 'winter', title: 'Winter' };
  const named = facts({
    chapters: [
      { ...chapter, icons: 0, retired: { title: 'Market Tote', count: 3 }, goneProducts: 2 },
      { id: 'spring', title: 'Spring', icons: 1, retired: null, goneProducts: 0 },
    ],
  });
  expect(named).toEqual([
    { kind: 'no-icon', chapterId: 'winter', chapter: 'Winter' },
    { kind: 'icon-retired', chapterId: 'winter', chapter: 'Winter', icon: 'Market Tote', more: 2 },
    { kind: 'product-gone', chapterId: 'winter', chapter: 'Winter', count: 2 },
  ]);
});

test('a chapter’s page is told of two launches of its own icons in its days, and of no others', () => {
  const [clash] = facts({ launches: [launch('A', '2026-03-30', COAT), launch('B', '2026-04-02', COAT)] });
  const about = (from: string, to: string, icon = 'coat') =>
    clash !== undefined && concerns(clash, { id: 'spring', from, to, iconIds: new Set([icon]) });
  expect(about('2026-04-01', '2026-04-30')).toBe(true);
  expect(about('2026-04-03', '2026-04-30')).toBe(false);
  expect(about('2026-04-01', '2026-04-30', 'knit')).toBe(false);
});
