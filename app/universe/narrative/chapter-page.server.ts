import { forShop } from '~/database/for-shop.server';
import type { ChapterPage } from './chapter-page';
import { ownerNames } from './choices.server';
import { clashesOf, concerns } from './clashes';
import type { Day } from './days';
import { launchesBetween } from './launches.server';
import { narrativeFacts } from './narrative-facts.server';
import { narrativeOf } from './narrative-of.server';
import { readChapter } from './read-chapter.server';

/** Launches that a chapter's page lists; the year's calendar marks them all. */
const LAUNCHES_LISTED = 20;

/** A chapter as its page shows it; null where there is none. */
export async function chapterPage(shop: string, id: string, today: Day): Promise<ChapterPage | null> {
  const rows = forShop(shop);
  const chapter = await readChapter(rows, id, 'show');
  if (chapter === null) return null;
  const { year, narrativeId, from, to } = chapter;
  const [told, facts, launches, owners] = await Promise.all([
    narrativeOf(rows, year),
    narrativeFacts(rows, year, narrativeId),
    launchesBetween(rows, from, to, LAUNCHES_LISTED),
    ownerNames(shop),
  ]);
  const order = told?.chapters ?? [];
  const at = order.findIndex((one) => one.id === id);
  const concerned = { id, from, to, iconIds: new Set(chapter.icons.map((icon) => icon.id)) };
  const clashes = clashesOf(facts).filter((clash) => concerns(clash, concerned));
  return {
    chapter,
    today,
    previous: order[at - 1] ?? null,
    next: order[at + 1] ?? null,
    launches: launches.slice(0, LAUNCHES_LISTED),
    clashes,
    owners,
  };
}
