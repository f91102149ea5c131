import { forShop } from '~/database/for-shop.server';
import type { ChapterGate } from './chapter-gate';
import { gatesOf } from './gates.server';

/** The gates of some icons in some chapters, for a page of the narrative. */
export async function narrativeGates(
  shop: string,
  chapterIds: readonly string[],
  iconIds: readonly string[],
  asOf: Date,
): Promise<ChapterGate[]> {
  if (chapterIds.length === 0 || iconIds.length === 0) return [];
  return [...(await gatesOf(forShop(shop), chapterIds, asOf, iconIds)).values()].flat();
}
