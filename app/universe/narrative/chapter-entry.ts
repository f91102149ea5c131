import type { ChapterEntry } from './chapter';
import { firstDayOf } from './days';
import type { Chapter } from './narrative';
import { typedUplift } from './uplift';

/** A chapter as a form holds it. */
export const entryOf = (chapter: Chapter): ChapterEntry => ({
  title: chapter.title,
  from: chapter.from,
  to: chapter.to,
  note: chapter.note,
  links: chapter.links,
  owners: chapter.owners,
  icons: chapter.icons.map(({ id, uplift }) => ({ id, uplift: typedUplift(uplift) })),
  dropIds: chapter.drops.map(({ id }) => id),
  productIds: chapter.products.map(({ id }) => id),
  ruleIds: chapter.rules.map(({ id }) => id),
});

/** A chapter of which only its first and last day are known. */
export const blankEntry = (from: string, to: string): ChapterEntry => ({
  ...{ title: '', from, to, note: '', links: [], owners: { design: '', marketing: '', retail: '' } },
  ...{ icons: [], dropIds: [], productIds: [], ruleIds: [] },
});

/** Where a new chapter of a year is proposed: a month from today, or the year's first. */
export function proposedDays(year: number, today: string): { from: string; to: string } {
  const month = today.startsWith(String(year)) ? today.slice(0, 7) : firstDayOf(year).slice(0, 7);
  const next = new Date(Date.UTC(year, Number(month.slice(5)), 0));
  return { from: `${month}-01`, to: next.toISOString().slice(0, 10) };
}
