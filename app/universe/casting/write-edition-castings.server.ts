import type { ShopRows } from '~/database/for-shop.server';
import type { Change } from './casting-rows.server';

/** Writes a decided change: these products, whose roles have ended, are of that edition. */
export async function writeEditionCastings(
  rows: ShopRows,
  productIds: readonly bigint[],
  editionId: string,
  change: Change,
): Promise<void> {
  await rows.run`
    insert into casting (id, shop, product_id, role, edition_id, began_at, began_by)
    select gen_random_uuid(), ${rows.shop}, product_id, 'edition', ${editionId}::uuid, ${change.asOf}, ${change.id}::uuid
    from unnest(${productIds}::bigint[]) as product_id`;
}

/** Whether an edition is there and was not removed. */
export async function isEdition(rows: ShopRows, editionId: string): Promise<boolean> {
  const found = await rows.db.edition.findFirst({
    where: { id: editionId, removedAt: null },
    select: { id: true },
  });
  return found !== null;
}
