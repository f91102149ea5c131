import type { ShopRows } from '~/database/for-shop.server';
import { recordAudit } from '~/team/audit.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { tidyNote } from '../../lineage/entry-text';
import { narrativeRow } from '../../narrative/narrative-row.server';
import { addChapter, changeChapter } from '../../narrative/save-chapter.server';
import type { Importer } from '../importer';
import type { NarrativePlan } from './plan-narrative.server';

const NOTHING: Touched = { productIds: [], iconIds: [] };

/** Writes what a file of the narrative decided, year by year and chapter by chapter. */
export async function writeNarrative(
  rows: ShopRows,
  { years, chapters }: NarrativePlan,
  { staff, asOf, progress }: Importer,
): Promise<{ changeId: null; touched: Touched }> {
  await rows.lock('narrative');
  for (const { year, entry } of years) {
    const { id } = await narrativeRow(rows, year, staff, asOf);
    const after = { title: entry.title, theme: tidyNote(entry.theme) };
    await rows.db.narrative.updateMany({ where: { id }, data: { ...after, version: { increment: 1 } } });
    await recordAudit(
      rows,
      { about: 'narrative', subject: id, title: after.title, verb: 'changed', after },
      staff,
      asOf,
    );
  }
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
