import type { ShopRows } from '~/database/for-shop.server';
import type { PolicyRole } from './policy';
import type { WatchedThing } from './watched-thing';

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

/** A variant as policies see it. */
export interface FoundThing extends WatchedThing {
  /** A size that Shopify no longer has is guarded only where an icon still promises it. */
  deleted: boolean;
  /** The role that the product was cast in, which is not its variants' outside of the permanent set. */
  category: string;
}

interface Row {
  variantId: bigint;
  productId: bigint;
  vendor: string | null;
  category: string | null;
  role: string | null;
  iconId: string | null;
  minimum: number | null;
}

const ROLE_OF: Record<string, PolicyRole | null> = { supporting: 'supporting', icon: null, edition: null };

function foundThing({ variantId, productId, vendor, category, role, iconId, minimum }: Row): FoundThing {
  const castAs = role === null ? 'uncast' : (ROLE_OF[role] ?? null);
  return {
    variantId,
    productId,
    vendor: vendor ?? '',
    category: category ?? '',
    deleted: vendor === null,
    role: iconId === null ? castAs : 'icon',
    icon: iconId === null ? null : { id: iconId, minimum },
  };
}

/** The variants with the given ids, with what decides their terms. */
export async function thingsOf(rows: ShopRows, ids: readonly bigint[]): Promise<FoundThing[]> {
  const { shop } = rows;
  const found = await rows.sql<Row>`
    select t.id as "variantId", coalesce(v.product_id, known.product_id, 0) as "productId", p.vendor,
      p.product_type as category, cast_as.role, icon.id::text as "iconId", icon.minimum
    from unnest(${ids}::bigint[]) as t (id)
    left join variant v on v.shop = ${shop} and v.id = t.id
    left join product p on p.shop = v.shop and p.id = v.product_id
    left join lateral (
      select w.product_id from watch w where v.id is null and w.shop = ${shop} and w.variant_id = t.id limit 1
    ) known on true
    left join lateral (
      select i.id, i.minimum from permanent_variant s
      join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
      where s.shop = ${shop} and s.variant_id = t.id and s.ended_at is null
      order by s.began_at limit 1
    ) icon on true
    left join lateral (
      select c.role from casting c
      where c.shop = ${shop} and c.product_id = v.product_id and c.ended_at is null limit 1
    ) cast_as on true`;
  return found.map(foundThing);
}
