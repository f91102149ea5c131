import type { ShopRows } from '~/database/for-shop.server';
import type { Watch } from './watch';

/** Makes the kept watches of these variants equal to the given ones; what is the same already is not written. */
export async function writeWatches(
  rows: ShopRows,
  variantIds: readonly bigint[],
  watches: readonly Watch[],
): Promise<void> {
  const { shop } = rows;
  const values = watches.map((watch) => ({
    ...watch,
    variantId: String(watch.variantId),
    productId: String(watch.productId),
  }));
  await rows.run`
    delete from watch w
    where w.shop = ${shop} and w.variant_id = any(${variantIds}::bigint[]) and not exists (
      select 1 from unnest(${watches.map(({ variantId }) => variantId)}::bigint[], ${watches.map(({ pool }) => pool)}::text[]) as t (variant_id, pool)
      where t.variant_id = w.variant_id and t.pool = w.pool)`;
  if (watches.length === 0) return;
  await rows.run`
    insert into watch (shop, variant_id, pool, product_id, icon_id, reorder_point, terms, muted, phasing_out_on)
    select ${shop}, "variantId", pool, "productId", "iconId", "reorderPoint", terms, muted, "phasingOutOn"
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as t ("variantId" bigint, pool text, "productId" bigint,
      "iconId" uuid, "reorderPoint" int, terms jsonb, muted boolean, "phasingOutOn" date)
    where not exists (
      select 1 from watch w
      where w.shop = ${shop} and w.variant_id = t."variantId" and w.pool = t.pool and w.product_id = t."productId"
        and w.icon_id is not distinct from t."iconId" and w.reorder_point = t."reorderPoint" and w.terms = t.terms
        and w.muted = t.muted and w.phasing_out_on is not distinct from t."phasingOutOn")
    on conflict (shop, variant_id, pool) do update set product_id = excluded.product_id, icon_id = excluded.icon_id,
      reorder_point = excluded.reorder_point, terms = excluded.terms, muted = excluded.muted,
      phasing_out_on = excluded.phasing_out_on`;
}
