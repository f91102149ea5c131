import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit, whoChanged } from '~/team/audit.server';
import { tidy } from '../casting/casting-rules';
import { tidyNote } from '../lineage/entry-text';
import { markEntries } from '../published/mark-entries.server';
import { narrativeRow } from './narrative-row.server';
import { narrativeFaults, type NarrativeEntry, type NarrativeFaults } from './year-entry';

export type SavedNarrative =
  | { kind: 'saved'; version: number }
  | { kind: 'refused'; faults: NarrativeFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date };

/** Gives a year its title and theme in the caller's transaction; its chapters say them at Shopify. Answers its version. */
export async function changeNarrative(
  rows: ShopRows,
  year: number,
  entry: NarrativeEntry,
  staff: Staff,
  asOf: Date,
): Promise<number> {
  const { id } = await narrativeRow(rows, year, staff, asOf);
  const now = await rows.db.narrative.findUniqueOrThrow({ where: { id } });
  const after = { title: tidy(entry.title), theme: tidyNote(entry.theme) };
  const fields = differing({ title: now.title, theme: now.theme }, after);
  if (Object.keys(fields.after).length === 0) return now.version;
  const version = now.version + 1;
  await rows.db.narrative.updateMany({ where: { id }, data: { ...after, version } });
  const change = { about: 'narrative', subject: id, title: after.title, verb: 'changed' } as const;
  await recordAudit(rows, { ...change, ...fields }, staff, asOf);
  const told = await rows.db.chapter.findMany({ where: { narrativeId: id }, select: { id: true } });
  await markEntries(rows, { chapterIds: told.map((chapter) => chapter.id) }, asOf);
  await enqueueIn(rows, 'publish', { shop: rows.shop });
  return version;
}

/** The same for a form. `seen` is the version that the form showed; 0 where the year was not told yet. */
export const saveNarrative = (
  shop: string,
  { year, seen }: { year: number; seen: number },
  entry: NarrativeEntry,
  staff: Staff,
  asOf: Date,
): Promise<SavedNarrative> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('narrative');
    const faults = narrativeFaults(entry);
    if (Object.keys(faults).length > 0) return { kind: 'refused', faults };
    const { id } = await narrativeRow(rows, year, staff, asOf);
    const now = await rows.db.narrative.findUniqueOrThrow({ where: { id } });
    if (seen !== 0 && now.version !== seen) {
      return { kind: 'changed-meanwhile', ...(await whoChanged(rows, 'narrative', id, asOf)) };
    }
    return { kind: 'saved', version: await changeNarrative(rows, year, entry, staff, asOf) };
  });
