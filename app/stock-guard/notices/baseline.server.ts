import type { ShopRows } from '~/database/for-shop.server';
import { dayIn } from '../day';
import { addressees, forWhom } from './addressees.server';
import { digestOf } from './digest';
import { standingIncidents } from './standing.server';

/** One summary of what is short now to everybody who may be told, well or not: from here on silence means something. */
export async function writeBaseline(
  rows: ShopRows,
  { timeZone }: { timeZone: string },
  asOf: Date,
): Promise<void> {
  const standing = await standingIncidents(rows, timeZone, asOf, asOf);
  const today = dayIn(timeZone, asOf);
  await rows.db.notice.createMany({
    data: (await addressees(rows, timeZone)).map((reader) => {
      const { sections, more } = digestOf(standing, reader, null, today);
      return {
        shop: rows.shop,
        ...forWhom(reader),
        kind: 'baseline',
        dedupKey: `baseline:${String(asOf.getTime())}:${reader.id}`,
        content: { kind: 'baseline', sections, more },
        state: 'due',
        createdAt: asOf,
        dueAt: asOf,
      };
    }),
    skipDuplicates: true,
  });
}
