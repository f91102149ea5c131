import { forShop } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit, whoChanged } from '~/team/audit.server';
import { tidy } from '../casting/casting-rules';
import { tidyNote } from '../lineage/entry-text';
import { narrativeRow } from './narrative-row.server';
import { narrativeFaults, type NarrativeEntry, type NarrativeFaults } from './year-entry';

export type SavedNarrative =
  | { kind: 'saved'; version: number }
  | { kind: 'refused'; faults: NarrativeFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date };

/** Gives a year its title and theme. `seen` is the version that the form showed; 0 where the year was not told yet. */
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
      const who = await whoChanged(rows, 'narrative', id);
      return { kind: 'changed-meanwhile', by: who?.by ?? '—', at: who?.at ?? now.createdAt };
    }
    const after = { title: tidy(entry.title), theme: tidyNote(entry.theme) };
    const fields = differing({ title: now.title, theme: now.theme }, after);
    if (Object.keys(fields.after).length === 0) return { kind: 'saved', version: now.version };
    await rows.db.narrative.updateMany({ where: { id }, data: { ...after, version: now.version + 1 } });
    const { title } = after;
    await recordAudit(
      rows,
      { about: 'narrative', subject: id, title, verb: 'changed', ...fields },
      staff,
      asOf,
    );
    return { kind: 'saved', version: now.version + 1 };
  });
