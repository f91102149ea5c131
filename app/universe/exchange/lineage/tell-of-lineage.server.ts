import type { ShopRows } from '~/database/for-shop.server';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import type { ChangedEntries } from '../../published/mark-entries.server';
import type { Importer } from '../importer';
import type { LineagePlan } from './lineage-plan';

const PORTION = 5_000;

/** Writes down each edition and drop that a file changes; `progress` is told how many of them. */
export async function auditLineage(
  rows: ShopRows,
  plan: LineagePlan,
  changeId: string | null,
  { staff, asOf, progress }: Importer,
): Promise<void> {
  const told = [
    ...plan.drops.map((one) => ({
      about: 'drop' as const,
      ...one,
      entry: { ...one.entry },
      before: one.before && { ...one.before },
    })),
    ...plan.editions.map((one) => ({
      ...{ about: 'edition' as const, ...one, entry: { ...one.entry } },
      before: one.before && { ...one.before },
    })),
  ];
  for (let from = 0; from < told.length; from += PORTION) {
    await recordAudit(
      rows,
      told.slice(from, from + PORTION).map(({ about, id, before, entry }) => ({
        ...{
          about,
          subject: id,
          title: entry.title,
          verb: before ? ('changed' as const) : ('added' as const),
        },
        ...(before ? differing(before, entry) : { after: entry }),
        ...(changeId !== null && { changeId }),
      })),
      staff,
      asOf,
    );
    await progress(Math.min(1, (from + PORTION) / told.length));
  }
}

/** What the file changed whose entries say so: editions of a drop tell its name and day, chapters sum its products up. */
export async function entriesOf(rows: ShopRows, { drops, editions }: LineagePlan): Promise<ChangedEntries> {
  const { shop } = rows;
  const dropIds = drops.map(({ id }) => id);
  const left = editions.flatMap(({ before, entry }) =>
    before && before.dropId !== '' && before.dropId !== entry.dropId ? [before.dropId] : [],
  );
  const inDrops = await rows.sql<{ id: string }>`
    select id::text from edition where shop = ${shop} and drop_id = any(${dropIds}::uuid[])`;
  return { editionIds: [...editions, ...inDrops].map(({ id }) => id), dropIds: left };
}
