import { forShop, type ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { castCounts } from '../cast/cast-count.server';
import type { LeftOut, LeftOutCount, LeftOutPage } from './left-out';

const PAGE_SIZE = 50;

/**
 * Products that a chapter of the year reaches: named by it, or through their icon or one that they support, their
 * edition's icon or drop, or the rule that cast them. Sets that are joined: as quick for ten products as for many.
 */
const reached = (shop: string, year: number) => part`
  told as materialized (
    select c.id from chapter c join narrative n on n.shop = c.shop and n.id = c.narrative_id
    where c.shop = ${shop} and n.year = ${year}
  ), named_icon as materialized (
    select distinct x.icon_id from told t join chapter_icon x on x.shop = ${shop} and x.chapter_id = t.id
  ), named_edition as materialized (
    select ei.edition_id from named_icon n join edition_icon ei on ei.shop = ${shop} and ei.icon_id = n.icon_id
    union select e.id from told t join chapter_drop x on x.shop = ${shop} and x.chapter_id = t.id
      join edition e on e.shop = ${shop} and e.drop_id = x.drop_id
  ), reached as materialized (
    select x.product_id from told t join chapter_product x on x.shop = ${shop} and x.chapter_id = t.id
    union all select k.product_id from named_icon n
      join casting k on k.shop = ${shop} and k.icon_id = n.icon_id and k.ended_at is null
    union all select k.product_id from named_edition e
      join casting k on k.shop = ${shop} and k.edition_id = e.edition_id and k.ended_at is null
    union all select k.product_id from told t join chapter_rule x on x.shop = ${shop} and x.chapter_id = t.id
      join casting k on k.shop = ${shop} and k.rule_id = x.rule_id and k.ended_at is null
    union all select k.product_id from named_icon n
      join casting_support s on s.shop = ${shop} and s.icon_id = n.icon_id
      join casting k on k.shop = ${shop} and k.id = s.casting_id and k.ended_at is null
  )`;

/** A page of them, the newest at Shopify first. */
const pageOf = (rows: ShopRows, year: number, after: bigint | null) => rows.sql<LeftOut>`
  with ${reached(rows.shop, year)}, page as materialized (
    select k.product_id, k.role from casting k
    where k.shop = ${rows.shop} and k.ended_at is null and (${after}::bigint is null or k.product_id < ${after}::bigint)
      and not exists (select 1 from reached r where r.product_id = k.product_id)
    order by k.product_id desc limit ${PAGE_SIZE + 1}
  )
  select p.id::text as id, p.title, p.picture_url as "pictureUrl", page.role
  from page join product p on p.shop = ${rows.shop} and p.id = page.product_id order by p.id desc`;

/** Products with a role that are in no chapter of the year. */
export async function leftOutOf(shop: string, year: number, after: bigint | null): Promise<LeftOutPage> {
  const found = await pageOf(forShop(shop), year, after);
  const products = found.slice(0, PAGE_SIZE);
  return { products, next: found.length > PAGE_SIZE ? (products.at(-1)?.id ?? null) : null };
}

/** How many there are, and how many products have no role at all. */
export async function countLeftOut(shop: string, year: number): Promise<LeftOutCount> {
  const rows = forShop(shop);
  const [found] = await rows.sql<{ n: number }>`
    with ${reached(shop, year)} select count(*)::int as n from casting k
    where k.shop = ${shop} and k.ended_at is null
      and not exists (select 1 from reached r where r.product_id = k.product_id)`;
  const { uncast } = await castCounts(rows);
  return { cast: found?.n ?? 0, uncast };
}
