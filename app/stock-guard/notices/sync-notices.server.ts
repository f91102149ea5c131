import type { ShopRows } from '~/database/for-shop.server';
import { tellableAt } from '../people/quiet-hours';
import { addressees, forWhom } from './addressees.server';

/** A process that slept finds its mirror stale and has it right again in a moment: nobody is told of that. */
const GRACE_MINUTES = 5;

/**
 * Tells everybody that the mirror is stale and alerts stand still; in the quiet fortnight too, because it is about
 * Mainstay and not about an alert. `since` is when the mirror was last right, null where it never was.
 */
export async function writeSyncNotices(
  rows: ShopRows,
  sync: { incidentId: string; since: Date | null },
  asOf: Date,
): Promise<number> {
  const { timeZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop: rows.shop } });
  const readers = await addressees(rows, timeZone);
  const from = new Date(asOf.getTime() + GRACE_MINUTES * 60_000);
  if (readers.length === 0) return 0;
  await rows.db.notice.createMany({
    data: readers.map((reader) => ({
      shop: rows.shop,
      ...forWhom(reader),
      kind: 'sync',
      dedupKey: `sync:${sync.incidentId}:${reader.id}`,
      content: { kind: 'sync', since: sync.since?.toISOString() ?? null },
      state: 'due',
      createdAt: asOf,
      dueAt: tellableAt(reader.quiet, reader.timeZone, from),
    })),
    skipDuplicates: true,
  });
  return readers.length;
}

/** The mirror is fresh again: who has not been told yet that it was stale is not told any more. */
export const takeBackSyncNotices = (rows: ShopRows): Promise<unknown> =>
  rows.db.notice.deleteMany({ where: { kind: 'sync', state: 'due', attempts: 0 } });
