import type { ShopRows } from '~/database/for-shop.server';
import { faultsOf, type EditionEntry, type EditionFaults } from './edition-entry';
import { wouldCycle } from './lineage-rules';

/** The day of a drop that is there, null where it has none; undefined where there is no such drop. */
async function dayOfDrop(rows: ShopRows, dropId: string): Promise<string | null | undefined> {
  const [drop] = await rows.sql<{ day: string | null }>`
    select to_char(launches_on, 'YYYY-MM-DD') as day from edition_drop
    where shop = ${rows.shop} and id = ${dropId}::uuid and removed_at is null`;
  return drop?.day;
}

/** Whether every icon is a live one of the shop, or one that the edition has already. */
async function areIcons(rows: ShopRows, id: string | null, iconIds: readonly string[]): Promise<boolean> {
  const asked = [...new Set(iconIds)];
  const [found] = await rows.sql<{ count: number }>`
    select count(*)::int as count from icon i
    where i.shop = ${rows.shop} and i.id = any(${asked}::uuid[]) and (
      i.retired_at is null or exists (
        select 1 from edition_icon ei where ei.shop = i.shop and ei.edition_id = ${id}::uuid and ei.icon_id = i.id
      )
    )`;
  return found?.count === asked.length;
}

/** Whether it may come after that edition. Removed ones are on the way back too: undoing may bring them again. */
async function predecessorFault(
  rows: ShopRows,
  id: string | null,
  predecessorId: string,
): Promise<'unknown' | 'cycle' | null> {
  const chain = await rows.sql<{ id: string; predecessorId: string | null; removed: boolean }>`
    with recursive back as (
      select id, predecessor_id, removed_at from edition where shop = ${rows.shop} and id = ${predecessorId}::uuid
      union
      select e.id, e.predecessor_id, e.removed_at from edition e join back on e.id = back.predecessor_id
      where e.shop = ${rows.shop}
    )
    select id::text, predecessor_id::text as "predecessorId", removed_at is not null as removed from back`;
  if (chain.find((one) => one.id === predecessorId)?.removed !== false) return 'unknown';
  const predecessorOf = new Map(chain.map((one) => [one.id, one.predecessorId]));
  return id !== null && wouldCycle(predecessorOf, id, predecessorId) ? 'cycle' : null;
}

/** What is wrong with an edition in this shop, field by field. `id` is null for one that is new. */
export async function faultsHere(
  rows: ShopRows,
  id: string | null,
  entry: EditionEntry,
): Promise<EditionFaults> {
  const { dropId, iconIds, predecessorId } = entry;
  const dropsOn = dropId === '' ? null : await dayOfDrop(rows, dropId);
  const found = faultsOf(entry, dropsOn ?? null);
  if (dropsOn === undefined) found.dropId = 'unknown';
  if (found.iconIds === undefined && !(await areIcons(rows, id, iconIds))) found.iconIds = 'unknown';
  const before = predecessorId === '' ? null : await predecessorFault(rows, id, predecessorId);
  if (before) found.predecessorId = before;
  return found;
}
