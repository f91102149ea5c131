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

/** Castings looked at together: what a page of them costs does not depend on how many there are. */
const LOOKED_AT = 1_000;
/** No id of Shopify's is larger. */
const BEFORE_ALL = 9_223_372_036_854_775_807n;

interface Looked {
  /** The last casting looked at, where there may be more; null at the end. */
  last: string | null;
  found: LeftOut[];
}

/**
 * Those among the next castings, the newest at Shopify first, and one more than a page shows. `offset 0` keeps a lookup
 * a lookup: no plan goes through all editions for a page.
 */
async function lookAt(rows: ShopRows, year: number, after: bigint | null): Promise<Looked> {
  const { shop } = rows;
  const [looked] = await rows.sql<Looked>`
    with told as materialized (
      select c.id from chapter c join narrative n on n.shop = c.shop and n.id = c.narrative_id
      where c.shop = ${shop} and n.year = ${year}
    ), named_icon as materialized (
      select distinct x.icon_id from told t join chapter_icon x on x.shop = ${shop} and x.chapter_id = t.id
    ), looked as materialized (
      select id, product_id, role, icon_id, rule_id, edition_id from casting
      where shop = ${shop} and ended_at is null and product_id < ${after ?? BEFORE_ALL}::bigint
      order by product_id desc limit ${LOOKED_AT}
    ), reached as materialized (
      select l.product_id from looked l join named_icon n on n.icon_id = l.icon_id
      union all select x.product_id from told t join chapter_product x on x.shop = ${shop} and x.chapter_id = t.id
      union all select l.product_id from told t join chapter_rule x on x.shop = ${shop} and x.chapter_id = t.id
        join looked l on l.rule_id = x.rule_id
      union all select l.product_id from looked l
        cross join lateral (select e.drop_id from edition e where e.shop = ${shop} and e.id = l.edition_id offset 0) e
        join chapter_drop x on x.shop = ${shop} and x.drop_id = e.drop_id join told t on t.id = x.chapter_id
      union all select l.product_id from looked l
        cross join lateral (select ei.icon_id from edition_icon ei
          where ei.shop = ${shop} and ei.edition_id = l.edition_id offset 0) ei
        join named_icon n on n.icon_id = ei.icon_id
      union all select l.product_id from looked l
        cross join lateral (select s.icon_id from casting_support s
          where s.shop = ${shop} and s.casting_id = l.id offset 0) s
        join named_icon n on n.icon_id = s.icon_id
    ), page as materialized (
      select l.product_id, l.role from looked l
      where not exists (select 1 from reached r where r.product_id = l.product_id)
      order by l.product_id desc limit ${PAGE_SIZE + 1}
    )
    select (select case when count(*) = ${LOOKED_AT} then min(product_id)::text end from looked) as last,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id::text, 'title', p.title, 'pictureUrl', p.picture_url, 'role', page.role)
        order by p.id desc) from page join product p on p.shop = ${shop} and p.id = page.product_id), '[]') as found`;
  return looked ?? { last: null, found: [] };
}

/** Products with a role that are in no chapter of the year. */
export async function leftOutOf(shop: string, year: number, after: bigint | null): Promise<LeftOutPage> {
  const rows = forShop(shop);
  let { last, found } = await lookAt(rows, year, after);
  // A page without a product would be turned over anyway.
  while (found.length === 0 && last !== null) ({ last, found } = await lookAt(rows, year, BigInt(last)));
  const products = found.slice(0, PAGE_SIZE);
  return { products, next: found.length > PAGE_SIZE ? (products.at(-1)?.id ?? null) : last };
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
