import type { ShopRows } from '~/database/for-shop.server';
import { CastingRefused, mustBeProducts } from './casting-rules';

/** The titles of these products in the order asked for; refuses ids that are not products of the shop. */
export async function readProducts(
  rows: ShopRows,
  productIds: readonly bigint[],
): Promise<{ id: bigint; title: string }[]> {
  const found = await rows.sql<{ id: bigint; title: string }>`
    select id, title from product where shop = ${rows.shop} and id = any(${productIds}::bigint[])`;
  const byId = new Map(found.map((product) => [product.id, product]));
  mustBeProducts(productIds, new Set(byId.keys()));
  return productIds.flatMap((id) => byId.get(id) ?? []);
}

/** Which product each variant of these products belongs to. */
export async function readVariants(
  rows: ShopRows,
  productIds: readonly bigint[],
): Promise<Map<bigint, bigint>> {
  const found = await rows.sql<{ id: bigint; productId: bigint }>`
    select id, product_id as "productId" from variant where shop = ${rows.shop} and product_id = any(${productIds}::bigint[])`;
  return new Map(found.map(({ id, productId }) => [id, productId]));
}

/** Titles of live icons in lower case; of all but `except`. */
export async function takenTitles(rows: ShopRows, except: string | null = null): Promise<Set<string>> {
  const live = await rows.sql<{ title: string }>`
    select title from icon where shop = ${rows.shop} and retired_at is null and id is distinct from ${except}::uuid`;
  return new Set(live.map(({ title }) => title.toLowerCase()));
}

export async function liveIconIds(rows: ShopRows): Promise<Set<string>> {
  const live = await rows.db.icon.findMany({ where: { retiredAt: null }, select: { id: true } });
  return new Set(live.map(({ id }) => id));
}

/** A live icon of the shop; refuses any other id. */
export async function readLiveIcon(
  rows: ShopRows,
  iconId: string,
): Promise<{ id: string; title: string; minimum: number | null; version: number }> {
  const icon = await rows.db.icon.findFirst({ where: { id: iconId, retiredAt: null } });
  if (!icon) throw new CastingRefused({ because: 'unknown-icon' });
  return { id: icon.id, title: icon.title, minimum: icon.minimum, version: icon.version };
}
