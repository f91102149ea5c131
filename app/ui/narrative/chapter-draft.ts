import type { ChapterEntry } from '~/universe/narrative/chapter';
import { blankEntry, entryOf } from '~/universe/narrative/chapter-entry';
import type { Chapter, NamedDrop, NamedProduct, NamedRule } from '~/universe/narrative/narrative';
import { typedUplift } from '~/universe/narrative/uplift';

export interface DraftIcon {
  id: string;
  title: string;
  retired: boolean;
  /** As it is typed. */
  uplift: string;
}

/** A chapter as its form holds it: what it names with its name. */
export interface ChapterDraft extends Pick<
  ChapterEntry,
  'title' | 'from' | 'to' | 'note' | 'links' | 'owners'
> {
  icons: DraftIcon[];
  drops: NamedDrop[];
  products: NamedProduct[];
  rules: NamedRule[];
}

/** A chapter that is there, ready to be edited. */
export function draftOf(chapter: Chapter): ChapterDraft {
  const { title, from, to, note, links, owners } = entryOf(chapter);
  const icons = chapter.icons.map(({ uplift, ...icon }) => ({ ...icon, uplift: typedUplift(uplift) }));
  const { drops, products, rules } = chapter;
  return { title, from, to, note, links, owners, icons, drops, products, rules };
}

/** A chapter that is not there yet. */
export function blankDraft(days: { from: string; to: string }): ChapterDraft {
  const { title, from, to, note, links, owners } = blankEntry(days.from, days.to);
  return { title, from, to, note, links, owners, icons: [], drops: [], products: [], rules: [] };
}

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** What a draft sends. A line of links without an address is none. */
export const sentOf = ({ icons, drops, products, rules, ...draft }: ChapterDraft): ChapterEntry => ({
  ...draft,
  links: draft.links.filter(({ title, url }) => title.trim() !== '' || url.trim() !== ''),
  icons: icons.map(({ id, uplift }) => ({ id, uplift })),
  dropIds: ids(drops),
  productIds: ids(products),
  ruleIds: ids(rules),
});
