import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { whoChanged } from '~/team/audit.server';
import { freeHandles } from '../casting/icon-handle';
import { chapterFaults, MOST_CHAPTERS, type ChapterEntry, type ChapterFaults } from './chapter';
import { entryOf } from './chapter-entry';
import type { Day } from './days';
import { faultsOfNamed } from './named-things.server';
import type { Chapter } from './narrative';
import { readChapter } from './read-chapter.server';
import { tellOfChapter } from './tell-of-chapter.server';
import { columnsOf, writeNamed } from './write-chapter.server';
import { narrativeRow } from './narrative-row.server';

export type SavedChapter =
  | { kind: 'saved'; id: string; version: number; days: { from: Day; to: Day } }
  | { kind: 'refused'; faults: ChapterFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' };

const hasFaults = (faults: ChapterFaults): boolean => Object.keys(faults).length > 0;

async function readAgain(rows: ShopRows, id: string): Promise<Chapter> {
  const chapter = await readChapter(rows, id, 'show');
  if (chapter === null) throw new Error('A chapter that was just written is not there.');
  return chapter;
}

/** Adds a chapter to its year, which begins to be told with it. The entry has no faults. */
export async function addChapter(
  rows: ShopRows,
  year: number,
  entry: ChapterEntry,
  staff: Staff,
  asOf: Date,
): Promise<Chapter> {
  const { shop, db } = rows;
  const narrative = await narrativeRow(rows, year, staff, asOf);
  const taken = await db.chapter.findMany({ select: { handle: true } });
  const handles = freeHandles([`${entry.title} ${year}`], new Set(taken.map(({ handle }) => handle)));
  const { id } = await db.chapter.create({
    data: {
      ...{ shop, narrativeId: narrative.id, handle: handles[0] ?? '', ...columnsOf(entry) },
      ...{ createdAt: asOf, createdBy: staff.id },
    },
  });
  await writeNamed(rows, id, entry);
  const after = await readAgain(rows, id);
  await tellOfChapter(rows, { before: null, after }, staff, asOf);
  return after;
}

/** Changes a chapter in the caller's transaction. The entry has no faults. */
export async function changeChapter(
  rows: ShopRows,
  before: Chapter,
  entry: ChapterEntry,
  staff: Staff,
  asOf: Date,
): Promise<Chapter> {
  const { id, version } = before;
  await rows.db.chapter.updateMany({ where: { id }, data: { ...columnsOf(entry), version: version + 1 } });
  await writeNamed(rows, id, entry);
  const after = await readAgain(rows, id);
  await tellOfChapter(rows, { before, after }, staff, asOf);
  return after;
}

const saved = ({ id, version, from, to }: Chapter): SavedChapter => ({
  kind: 'saved',
  id,
  version,
  days: { from, to },
});

/** Whether a chapter is still the one that a person looked at, and who changed it otherwise. */
export async function changedMeanwhile(
  rows: ShopRows,
  chapter: Chapter,
  seen: number,
  asOf: Date,
): Promise<Extract<SavedChapter, { kind: 'changed-meanwhile' }> | null> {
  if (chapter.version === seen) return null;
  return { kind: 'changed-meanwhile', ...(await whoChanged(rows, 'chapter', chapter.id, asOf)) };
}

/** What a chapter in hand becomes: `change` says it from how it stands. */
export const changeThere = (
  shop: string,
  { id, seen }: { id: string; seen: number },
  change: (chapter: Chapter) => ChapterEntry,
  staff: Staff,
  asOf: Date,
): Promise<SavedChapter> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    const before = await readChapter(rows, id, 'change');
    if (before === null) return { kind: 'not-there' };
    const meanwhile = await changedMeanwhile(rows, before, seen, asOf);
    if (meanwhile) return meanwhile;
    const entry = change(before);
    const faults = { ...(await faultsOfNamed(rows, entry, before)), ...chapterFaults(entry, before.year) };
    if (hasFaults(faults)) return { kind: 'refused', faults };
    if (JSON.stringify(entryOf(before)) === JSON.stringify(entry)) return saved(before);
    return saved(await changeChapter(rows, before, entry, staff, asOf));
  });

/** Begins a chapter in a year. */
export const beginChapter = (
  shop: string,
  year: number,
  entry: ChapterEntry,
  staff: Staff,
  asOf: Date,
): Promise<SavedChapter> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    const faults = { ...(await faultsOfNamed(rows, entry, null)), ...chapterFaults(entry, year) };
    const told = await rows.sql<{ n: number }>`
      select count(*)::int as n from chapter c join narrative n on n.shop = c.shop and n.id = c.narrative_id
      where c.shop = ${shop} and n.year = ${year}`;
    if ((told[0]?.n ?? 0) >= MOST_CHAPTERS) faults.title = 'too-many-chapters';
    if (hasFaults(faults)) return { kind: 'refused', faults };
    return saved(await addChapter(rows, year, entry, staff, asOf));
  });

/** Changes a chapter to what a form says. */
export const saveChapter = (
  shop: string,
  seen: { id: string; seen: number },
  entry: ChapterEntry,
  staff: Staff,
  asOf: Date,
): Promise<SavedChapter> => changeThere(shop, seen, () => entry, staff, asOf);

/** Lets a chapter last from one day to another; everything else of it stays. */
export const moveChapter = (
  shop: string,
  seen: { id: string; seen: number },
  days: { from: string; to: string },
  staff: Staff,
  asOf: Date,
): Promise<SavedChapter> =>
  changeThere(shop, seen, (chapter) => ({ ...entryOf(chapter), ...days }), staff, asOf);
