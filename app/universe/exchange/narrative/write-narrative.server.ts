import type { ShopRows } from '~/database/for-shop.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { addChapter, changeChapter } from '../../narrative/save-chapter.server';
import { changeNarrative } from '../../narrative/save-narrative.server';
import type { Importer } from '../importer';
import type { NarrativePlan } from './plan-narrative.server';

const NOTHING: Touched = { productIds: [], iconIds: [] };

/** Writes what a file of the narrative decided, year by year and chapter by chapter. */
export async function writeNarrative(
  rows: ShopRows,
  { years, chapters }: NarrativePlan,
  { staff, asOf, progress }: Importer,
): Promise<{ changeId: null; touched: Touched }> {
  for (const { year, entry } of years) await changeNarrative(rows, year, entry, staff, asOf);
  for (const [at, { year, known, entry }] of chapters.entries()) {
    if (known) {
      const { icons, dropIds, productIds, ruleIds } = known.gone;
      const whole = {
        ...entry,
        icons: [...entry.icons, ...icons],
        dropIds: [...entry.dropIds, ...dropIds],
        productIds: [...entry.productIds, ...productIds],
        ruleIds: [...entry.ruleIds, ...ruleIds],
      };
      await changeChapter(rows, known.chapter, whole, staff, asOf);
    } else await addChapter(rows, year, entry, staff, asOf);
    await progress((at + 1) / chapters.length);
  }
  return { changeId: null, touched: NOTHING };
}
