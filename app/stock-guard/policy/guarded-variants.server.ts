import type { ShopRows } from '~/database/for-shop.server';

/** Whose terms are renewed: of everything that is or may be guarded, of some variants, or of some products' variants. */
export type WhoseWatches = 'everyone' | { variantIds: readonly bigint[] } | { productIds: readonly bigint[] };

async function idsOf(
  rows: ShopRows,
  whose: Exclude<WhoseWatches, { variantIds: unknown }>,
): Promise<bigint[]> {
  const { shop } = rows;
  const found =
    whose === 'everyone'
      ? await rows.sql<{ id: bigint }>`
          with minimum as (
            select level, subject from policy
            where shop = ${shop} and level not in ('shop', 'icon') and (level, subject) <> ('role', 'icon')
              and (minimum_units is not null or minimum_days is not null)
          )
          select variant_id as id from permanent_variant where shop = ${shop} and ended_at is null
          union select variant_id from watch where shop = ${shop}
          union select v.id from minimum m
            join variant v on v.shop = ${shop} and v.id = case m.level when 'variant' then m.subject::bigint end
          union select v.id from minimum m
            join variant v on v.shop = ${shop} and v.product_id = case m.level when 'product' then m.subject::bigint end
          union select v.id from minimum m
            join product p on p.shop = ${shop} and m.level = 'vendor' and p.vendor = m.subject
            join variant v on v.shop = p.shop and v.product_id = p.id
          union select v.id from casting c
            join variant v on v.shop = c.shop and v.product_id = c.product_id
            where c.shop = ${shop} and c.role = 'supporting' and c.ended_at is null
              and exists (select 1 from minimum m where m.level = 'role' and m.subject = 'supporting')
          union select v.id from variant v
            where v.shop = ${shop} and exists (select 1 from minimum m where m.level = 'role' and m.subject = 'uncast')
              and not exists (select 1 from casting c
                where c.shop = v.shop and c.product_id = v.product_id and c.ended_at is null)`
      : await rows.sql<{ id: bigint }>`
          select id from variant where shop = ${shop} and product_id = any(${whose.productIds}::bigint[])
          union select variant_id from watch where shop = ${shop} and product_id = any(${whose.productIds}::bigint[])`;
  return found.map(({ id }) => id);
}

/** Ids of the variants that may have to be guarded, or are and may no longer have to be; in order, each once. */
export async function mayBeGuarded(rows: ShopRows, whose: WhoseWatches): Promise<bigint[]> {
  const ids = whose !== 'everyone' && 'variantIds' in whose ? whose.variantIds : await idsOf(rows, whose);
  return [...new Set(ids)].sort((one, other) => (one < other ? -1 : 1));
}
