import type { ShopRows } from '~/database/for-shop.server';
import type { PolicyRole } from './policy';
import type { WatchedThing } from './watched-thing';

/** A variant as policies see it. */
export interface FoundThing extends WatchedThing {
  /** Shopify's product type, whose season it follows. */
  category: string;
}

type Promised = ReadonlyMap<bigint, NonNullable<WatchedThing['icon']>>;

interface Mirrored {
  id: bigint;
  productId: bigint;
  vendor: string;
  category: string;
}

// Ids are given as values, never joined: so that each table is read by its index, whatever is known of its size.

const mirroredOf = (rows: ShopRows, ids: readonly bigint[]): Promise<Mirrored[]> =>
  rows.sql<Mirrored>`
    select v.id, v.product_id as "productId", p.vendor, p.product_type as category
    from variant v join product p on p.shop = v.shop and p.id = v.product_id
    where v.shop = ${rows.shop} and v.id = any(${ids}::bigint[])`;

async function promisedOf(rows: ShopRows, ids: readonly bigint[]): Promise<Promised> {
  const found = await rows.sql<{ variantId: bigint; id: string; minimum: number | null }>`
    select s.variant_id as "variantId", i.id::text as id, i.minimum
    from permanent_variant s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
    where s.shop = ${rows.shop} and s.variant_id = any(${ids}::bigint[]) and s.ended_at is null`;
  return new Map(found.map(({ variantId, ...icon }) => [variantId, icon]));
}

async function rolesOf(rows: ShopRows, productIds: readonly bigint[]): Promise<Map<bigint, string>> {
  const found = await rows.sql<{ productId: bigint; role: string }>`
    select product_id as "productId", role from casting
    where shop = ${rows.shop} and product_id = any(${productIds}::bigint[]) and ended_at is null`;
  return new Map(found.map(({ productId, role }) => [productId, role]));
}

/** Sizes that an icon promises though Shopify no longer has them; their product is known from when they were guarded. */
async function deletedOf(rows: ShopRows, promised: Promised, ids: readonly bigint[]): Promise<FoundThing[]> {
  if (ids.length === 0) return [];
  const known = await rows.sql<{ variantId: bigint; productId: bigint }>`
    select variant_id as "variantId", product_id as "productId" from watch
    where shop = ${rows.shop} and variant_id = any(${ids}::bigint[])`;
  const productOf = new Map(known.map(({ variantId, productId }) => [variantId, productId]));
  return ids.flatMap((variantId) => {
    const icon = promised.get(variantId);
    if (!icon) return [];
    const productId = productOf.get(variantId) ?? 0n;
    return [{ variantId, productId, vendor: '', category: '', role: 'icon' as const, icon }];
  });
}

/** The role of a size outside of every permanent set: none, where its product is an icon's. */
function roleOutside(castAs: string | undefined): PolicyRole | null {
  if (castAs === undefined) return 'uncast';
  return castAs === 'supporting' ? 'supporting' : null;
}

/** The variants with the given ids, with what decides their terms; those that are gone only where an icon promises them. */
export async function thingsOf(rows: ShopRows, ids: readonly bigint[]): Promise<FoundThing[]> {
  const mirrored = await mirroredOf(rows, ids);
  const promised = await promisedOf(rows, ids);
  const roles = await rolesOf(rows, [...new Set(mirrored.map(({ productId }) => productId))]);
  const things = mirrored.map(({ id: variantId, productId, vendor, category }): FoundThing => {
    const icon = promised.get(variantId) ?? null;
    const role = icon === null ? roleOutside(roles.get(productId)) : 'icon';
    return { variantId, productId, vendor, category, role, icon };
  });
  const there = new Set(mirrored.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  return [...things, ...(await deletedOf(rows, promised, gone))];
}
