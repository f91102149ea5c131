import { forShop } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { readChapter } from './read-chapter.server';
import { changedMeanwhile, type SavedChapter } from './save-chapter.server';
import { tellOfChapter } from './tell-of-chapter.server';

export type RemovedChapter =
  { kind: 'removed'; year: number } | Extract<SavedChapter, { kind: 'changed-meanwhile' | 'not-there' }>;

/** Takes a chapter out of its year, with everything that was said of it. What it named stays. */
export const removeChapter = (
  shop: string,
  { id, seen }: { id: string; seen: number },
  staff: Staff,
  asOf: Date,
): Promise<RemovedChapter> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    const before = await readChapter(rows, id, 'change');
    if (before === null) return { kind: 'not-there' };
    const meanwhile = await changedMeanwhile(rows, before, seen, asOf);
    if (meanwhile) return meanwhile;
    const { db } = rows;
    const where = { chapterId: id };
    await db.chapterGate.deleteMany({ where });
    await db.chapterIcon.deleteMany({ where });
    await db.chapterDrop.deleteMany({ where });
    await db.chapterProduct.deleteMany({ where });
    await db.chapterRule.deleteMany({ where });
    await db.chapter.deleteMany({ where: { id } });
    await tellOfChapter(rows, { before, after: null }, staff, asOf);
    return { kind: 'removed', year: before.year };
  });
