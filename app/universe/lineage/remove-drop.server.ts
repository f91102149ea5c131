import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { CastingRefused } from '../casting/casting-rules';
import { markEntries } from '../published/mark-entries.server';
import { mustBeSeen, notSaved, type NotSaved } from './changed-meanwhile.server';
import { editionsOfDrop, storedDrop } from './save-drop.server';

/** Removes a drop. Its editions stay, each with the day it has of its own. */
export async function removeDrop(
  shop: string,
  { id, seen }: { id: string; seen: number },
  staff: Staff,
  asOf: Date,
): Promise<{ kind: 'removed' } | NotSaved> {
  try {
    return await forShop(shop).transaction(async (rows) => {
      await rows.lock('casting');
      const stored = await storedDrop(rows, id);
      if (!stored) throw new CastingRefused({ because: 'unknown-edition' });
      await mustBeSeen(rows, 'drop', stored, seen, asOf);
      await rows.db.editionDrop.updateMany({
        where: { id },
        data: { removedAt: asOf, version: { increment: 1 } },
      });
      const { title, launchesOn } = stored.entry;
      await recordAudit(rows, { about: 'drop', subject: id, title, verb: 'removed' }, staff, asOf);
      await markEntries(rows, { editionIds: await editionsOfDrop(rows, id) }, asOf);
      await enqueueIn(rows, 'publish', { shop });
      // A successor takes over its predecessor's days up to its launch, which may be the drop's.
      if (launchesOn !== '') await enqueueIn(rows, 'know', { shop });
      return { kind: 'removed' as const };
    });
  } catch (error) {
    if (error instanceof CastingRefused) return notSaved(error.refusal);
    throw error;
  }
}
