import type { ShopRows } from '~/database/for-shop.server';
import { tidy } from '../casting/casting-rules';
import { tidyNote } from '../lineage/entry-text';
import type { ChapterEntry } from './chapter';
import { factorOf } from './uplift';

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** An entry without faults, as the chapter's row keeps it. */
export const columnsOf = (entry: ChapterEntry) => ({
  title: tidy(entry.title),
  fromDay: dayOf(entry.from),
  toDay: dayOf(entry.to),
  note: tidyNote(entry.note),
  links: entry.links.map(({ title, url }) => ({ title: tidy(title), url: url.trim() })),
  designOwner: tidy(entry.owners.design),
  marketingOwner: tidy(entry.owners.marketing),
  retailOwner: tidy(entry.owners.retail),
});

/** The icons of an entry without faults, with what they mean for the guard. */
export const factorsOf = (entry: ChapterEntry): { id: string; uplift: number | null }[] =>
  entry.icons.map(({ id, uplift }) => {
    const factor = factorOf(uplift);
    return { id, uplift: factor === 'not-a-percentage' ? null : factor };
  });

/** Lets a chapter name exactly what the entry names. */
export async function writeNamed(rows: ShopRows, chapterId: string, entry: ChapterEntry): Promise<void> {
  const { shop, db } = rows;
  const where = { chapterId };
  await db.chapterIcon.deleteMany({ where });
  await db.chapterIcon.createMany({
    data: factorsOf(entry).map(({ id, uplift }) => ({ shop, chapterId, iconId: id, uplift })),
    skipDuplicates: true,
  });
  await db.chapterDrop.deleteMany({ where });
  await db.chapterDrop.createMany({
    data: entry.dropIds.map((dropId) => ({ shop, chapterId, dropId })),
    skipDuplicates: true,
  });
  await db.chapterProduct.deleteMany({ where });
  await db.chapterProduct.createMany({
    data: entry.productIds.map((id) => ({ shop, chapterId, productId: BigInt(id) })),
    skipDuplicates: true,
  });
  await db.chapterRule.deleteMany({ where });
  await db.chapterRule.createMany({
    data: entry.ruleIds.map((ruleId) => ({ shop, chapterId, ruleId })),
    skipDuplicates: true,
  });
}
