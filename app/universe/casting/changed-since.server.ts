import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { CastingRefused } from './casting-rules';

/** The number of the shop's latest change: what a form that is shown now has seen. */
export async function latestChange(rows: ShopRows): Promise<string> {
  const last = await rows.db.castingChange.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  return String(last?.number ?? 0);
}

/**
 * Refuses where somebody else has spoken about these products since the form was shown. Without `seen` the person has
 * been told, or there was no form.
 */
export async function mustBeUnchanged(
  rows: ShopRows,
  productIds: readonly bigint[],
  seen: string | null | undefined,
  staff: Staff,
): Promise<void> {
  if (seen === null || seen === undefined) return;
  const [spoken] = await rows.sql<{ by: string; at: Date }>`
    select change.by_name as by, coalesce(change.undone_at, change.at) as at
    from casting c join casting_change change on change.shop = c.shop and change.id in (c.began_by, c.ended_by)
    where c.shop = ${rows.shop} and c.product_id = any(${productIds}::bigint[])
      and change.number > ${seen}::bigint and change.by <> ${staff.id}
    order by change.number desc limit 1`;
  if (spoken) throw new CastingRefused({ because: 'changed-meanwhile', ...spoken });
}
