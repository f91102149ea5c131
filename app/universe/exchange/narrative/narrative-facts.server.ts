import type { ShopRows } from '~/database/for-shop.server';
import type { ChapterEntry } from '../../narrative/chapter';
import { entryOf } from '../../narrative/chapter-entry';
import type { Chapter } from '../../narrative/narrative';
import { readChapter } from '../../narrative/read-chapter.server';
import { readRules } from '../../rules/rule-rows.server';
import { knownDrops, namedIcons } from '../lineage/lineage-facts.server';
import { Names, type Nameable } from '../names';

export interface KnownChapter extends Nameable {
  chapter: Chapter;
  /** Without what is gone: a file cannot name that. */
  entry: ChapterEntry;
  /** What the chapter names that is gone; it stays. */
  gone: Pick<ChapterEntry, 'icons' | 'dropIds' | 'productIds' | 'ruleIds'>;
}

/** A title counts within its year. */
export const titleIn = (year: number, title: string): string => `${year} ${title}`;

function known(chapter: Chapter, handle: string): KnownChapter {
  const parts = (isGone: boolean): Chapter => ({
    ...chapter,
    icons: chapter.icons.filter(({ retired }) => retired === isGone),
    drops: chapter.drops.filter(({ removed }) => removed === isGone),
    products: chapter.products.filter(({ title }) => (title === null) === isGone),
    rules: chapter.rules.filter(({ removed }) => removed === isGone),
  });
  const { icons, dropIds, productIds, ruleIds } = entryOf(parts(true));
  return {
    ...{ id: chapter.id, title: titleIn(chapter.year, chapter.title), handle, chapter },
    entry: entryOf(parts(false)),
    gone: { icons, dropIds, productIds, ruleIds },
  };
}

/** Every chapter, year by year. */
export async function* knownChapters(rows: ShopRows): AsyncGenerator<KnownChapter> {
  const found = await rows.sql<{ id: string; handle: string }>`
    select c.id::text, c.handle from chapter c join narrative n on n.shop = c.shop and n.id = c.narrative_id
    where c.shop = ${rows.shop} order by n.year, c.from_day, c.handle`;
  for (const { id, handle } of found) {
    const chapter = await readChapter(rows, id, 'show');
    if (chapter) yield known(chapter, handle);
  }
}

/** Rules by what they look for: "tag: wool". */
export async function ruleNames(rows: ShopRows): Promise<Names<Nameable>> {
  const rules = await readRules(rows);
  return new Names(
    rules.map(({ id, field, value, collection }) => ({
      ...{ id, handle: id },
      title: `${field}: ${collection && collection.title !== '' ? collection.title : value}`,
    })),
  );
}

/** Everything that a chapter can name but products. */
export const narrativeNames = async (rows: ShopRows) => ({
  icons: new Names<Nameable>(await namedIcons(rows)),
  drops: new Names<Nameable>(await knownDrops(rows)),
  rules: await ruleNames(rows),
});
