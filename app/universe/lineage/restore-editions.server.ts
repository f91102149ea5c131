import type { ShopRows } from '~/database/for-shop.server';

/**
 * In the transaction that undoes a change: brings back the editions that it removed, and those that products belong
 * to once more. Answers which.
 */
export async function restoreEditions(rows: ShopRows, changeId: string): Promise<string[]> {
  const back = await rows.sql<{ id: string }>`
    update edition e set removed_at = null, removed_by = null, version = version + 1
    where e.shop = ${rows.shop} and e.removed_at is not null and (
      e.removed_by = ${changeId}::uuid or exists (
        select 1 from casting c where c.shop = e.shop and c.edition_id = e.id and c.ended_at is null
      )
    )
    returning e.id::text`;
  return back.map(({ id }) => id);
}
