import type { ShopRows } from '~/database/for-shop.server';
import { allOf, part } from '~/database/sql-parts.server';
import { NO_ICON, type CastListRequest } from './cast-list';
import { castCounts } from './cast-count.server';

export type Part = ReturnType<typeof part>;

/**
 * Up to this many products are found first and put in order afterwards. More are looked for along the order of the
 * list, where a page of them is found soon; fewer would be looked for along all of it.
 */
const FEW = 1_000;

/** A set of product ids (as a query), and how to ask whether product p is in it. */
export interface ProductSet {
  ids: Part;
  holds: Part;
  /** How many it holds, where that is known without looking. */
  size?: number;
  /** How many rows of it still count as few; by default FEW. */
  few?: number;
}

/** `every`: all products are wanted and not a page of them, so that nothing is gained by the order of the list. */
export type Wanted = 'page' | 'every';

async function isFew(rows: ShopRows, { ids, size, few = FEW }: ProductSet): Promise<boolean> {
  if (size !== undefined) return size <= few;
  const [found] = await rows.sql<{ few: boolean }>`
    select count(*) <= ${few} as few from shop cross join (${ids} limit ${few + 1}) found where shop.shop = ${rows.shop}`;
  return found?.few ?? true;
}

/** The condition that product p is in the set, put so that it is found soon. */
export async function inSet(rows: ShopRows, set: ProductSet, wanted: Wanted): Promise<Part> {
  const { ids, holds } = set;
  if (wanted === 'every') return part`p.id in (${ids})`;
  return (await isFew(rows, set)) ? part`p.id = any(array(${ids}))` : holds;
}

/** Products by what the address asks of their current casting; null where it asks nothing. */
export async function castingSet(
  rows: ShopRows,
  { role, icon, edition, category }: CastListRequest,
): Promise<ProductSet | null> {
  const { shop } = rows;
  const asked = [part`c.shop = ${shop} and c.ended_at is null`];
  if (role && role !== 'uncast') asked.push(part`c.role = ${role}`);
  if (category) asked.push(part`c.category_id = ${category}::uuid`);
  if (edition) asked.push(part`c.edition_id = ${edition}::uuid`);
  if (icon === NO_ICON) {
    asked.push(part`c.role = 'supporting' and not exists (
      select 1 from casting_support s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
      where s.shop = ${shop} and s.casting_id = c.id
    )`);
  }
  const all = allOf(asked);
  if (icon && icon !== NO_ICON) {
    return {
      ids: part`select c.product_id from casting c where ${all} and c.icon_id = ${icon}::uuid
        union all
        select c.product_id from casting_support s join casting c on c.shop = s.shop and c.id = s.casting_id
        where s.shop = ${shop} and s.icon_id = ${icon}::uuid and ${all}
        union all
        select c.product_id from edition_icon ei join casting c on c.shop = ei.shop and c.edition_id = ei.edition_id
        where ei.shop = ${shop} and ei.icon_id = ${icon}::uuid and ${all}`,
      holds: part`(select c.icon_id is not distinct from ${icon}::uuid or exists (
          select 1 from casting_support s where s.shop = ${shop} and s.casting_id = c.id and s.icon_id = ${icon}::uuid
        ) or exists (
          select 1 from edition_icon ei where ei.shop = ${shop} and ei.edition_id = c.edition_id and ei.icon_id = ${icon}::uuid
        ) from casting c where ${all} and c.product_id = p.id)`,
    };
  }
  if (asked.length === 1) return null;
  return {
    ...(role && !category && !edition && !icon ? { size: (await castCounts(rows))[role] } : {}),
    ids: part`select c.product_id from casting c where ${all}`,
    // A scalar query and no join: it is asked of one product after another, until the page is full.
    holds: part`(select true from casting c where ${all} and c.product_id = p.id)`,
  };
}

/** Products that play nothing. Where they are few, both lists of products are gone through once, by their indexes. */
export async function uncast(rows: ShopRows, wanted: Wanted): Promise<Part> {
  const { shop } = rows;
  const none = part`not exists (select 1 from casting c where c.shop = ${shop} and c.ended_at is null and c.product_id = q.id)`;
  const ids = part`select q.id from product q where q.shop = ${shop} and ${none}`;
  if (wanted === 'every') return part`p.id in (${ids})`;
  const counts = await castCounts(rows);
  return counts.uncast <= FEW
    ? part`p.id = any(array(${ids}))`
    : part`not coalesce((select true from casting c where c.shop = ${shop} and c.ended_at is null and c.product_id = p.id), false)`;
}

/** Products with a size whose SKU begins so. */
export const skuSet = (shop: string, beginning: string): ProductSet => ({
  // A product has several of them, and asking a product for its SKUs is dear.
  few: 10 * FEW,
  ids: part`select v.product_id from variant v where v.shop = ${shop} and lower(v.sku) like ${beginning}`,
  holds: part`(select true from variant v where v.shop = ${shop} and v.product_id = p.id and lower(v.sku) like ${beginning} limit 1)`,
});
