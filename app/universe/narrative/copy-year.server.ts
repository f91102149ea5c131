import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { MOST_CHAPTERS, type ChapterEntry } from './chapter';
import { blankEntry, entryOf } from './chapter-entry';
import { movedDays, quartersOf, type Kept } from './moved-days';
import { narrativeOf } from './narrative-of.server';
import { narrativeRow } from './narrative-row.server';
import type { Chapter } from './narrative';
import { readChapter } from './read-chapter.server';
import { addChapter } from './save-chapter.server';

export type CopiedYear =
  { kind: 'copied'; chapters: number; leftOut: number } | { kind: 'nothing-there' } | { kind: 'too-many' };

const sameTitle = (title: string): string => title.toLowerCase();

/** A chapter as another year takes it over: what was launched, taken away or deleted stays behind. */
const takenOver = (chapter: Chapter, year: number, kept: Kept): ChapterEntry => ({
  ...entryOf({
    ...chapter,
    icons: chapter.icons.filter(({ retired }) => !retired),
    products: chapter.products.filter(({ title }) => title !== null),
    rules: chapter.rules.filter(({ removed }) => !removed),
    drops: [],
  }),
  ...movedDays(chapter, year, kept),
});

async function addAll(
  rows: ShopRows,
  year: number,
  entries: readonly ChapterEntry[],
  staff: Staff,
  asOf: Date,
): Promise<void> {
  for (const entry of entries) await addChapter(rows, year, entry, staff, asOf);
}

/**
 * Tells a year as another one was told. A chapter whose title the year has already is left out: copied twice, nothing is
 * doubled.
 */
export const copyYear = (
  shop: string,
  { from, to, kept }: { from: number; to: number; kept: Kept },
  staff: Staff,
  asOf: Date,
): Promise<CopiedYear> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    const source = await narrativeOf(rows, from);
    if (source === null || source.chapters.length === 0) return { kind: 'nothing-there' };
    const there = (await narrativeOf(rows, to))?.chapters ?? [];
    const titles = new Set(there.map(({ title }) => sameTitle(title)));
    const wanted = source.chapters.filter(({ title }) => !titles.has(sameTitle(title)));
    if (there.length + wanted.length > MOST_CHAPTERS) return { kind: 'too-many' };
    const target = await narrativeRow(rows, to, staff, asOf);
    const chapters: Chapter[] = [];
    for (const { id } of wanted) {
      const chapter = await readChapter(rows, id, 'show');
      if (chapter) chapters.push(chapter);
    }
    const entries = chapters.map((chapter) => takenOver(chapter, to, kept));
    await addAll(rows, to, entries, staff, asOf);
    const leftOut = source.chapters.length - wanted.length;
    const { id: subject, title } = target;
    const after = { from, chapters: wanted.length, leftOut, kept };
    await recordAudit(rows, { about: 'narrative', subject, title, verb: 'copied', after }, staff, asOf);
    return { kind: 'copied', chapters: wanted.length, leftOut };
  });

/** Begins to tell a year: blank, or with a chapter for each quarter, titled so. A year that has chapters stays as it is. */
export const beginYear = (
  shop: string,
  year: number,
  quarters: readonly string[],
  staff: Staff,
  asOf: Date,
): Promise<{ kind: 'begun' }> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    await narrativeRow(rows, year, staff, asOf);
    const told = await narrativeOf(rows, year);
    if (told !== null && told.chapters.length > 0) return { kind: 'begun' };
    const entries = quartersOf(year).flatMap(({ from, to }, at) => {
      const title = quarters[at];
      return title === undefined ? [] : [{ ...blankEntry(from, to), title }];
    });
    await addAll(rows, year, entries, staff, asOf);
    return { kind: 'begun' };
  });
