import type { ShopRows } from '~/database/for-shop.server';
import type { EditionGroup } from './picture-rows.server';

/** Editions and categories around one icon that a map shows: fewer where there are many icons. */
const MANY_ICONS = 20;
const MOST_AROUND = { few: { editions: 12, categories: 8 }, many: { editions: 5, categories: 3 } };
const mostAround = (iconIds: readonly string[]) => MOST_AROUND[iconIds.length > MANY_ICONS ? 'many' : 'few'];
const MOST_BONDS = 5_000;

export interface SupportingAround {
  iconId: string;
  subject: string;
  title: string;
  products: number;
  revenue: bigint;
}

/** The latest editions of each of these icons; as below, none of what belongs to them is read whole. */
export const editionsAround = (
  rows: ShopRows,
  iconIds: readonly string[],
): Promise<(EditionGroup & { iconId: string })[]> =>
  rows.sql<EditionGroup & { iconId: string }>`
    select i.id::text as "iconId", e.id::text as subject, e.title, e.kind as novelty, e."launchesOn",
      to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn", coalesce(f.products, 0) as products, coalesce(f.revenue, 0) as revenue,
      coalesce(f.best, '{}') as best,
      array(
        select jsonb_build_object('id', oi.id, 'title', oi.title) from edition_icon o
        join icon oi on oi.shop = o.shop and oi.id = o.icon_id
        where o.shop = ${rows.shop} and o.edition_id = e.id order by oi.id <> i.id, oi.title
      ) as icons
    from icon i cross join lateral (
      select e.id, e.title, e.kind, e.ends_on, to_char(coalesce(e.launches_on, d.launches_on), 'YYYY-MM-DD') as "launchesOn"
      from edition_icon ei
      join edition e on e.shop = ei.shop and e.id = ei.edition_id and e.removed_at is null
      left join edition_drop d on d.shop = e.shop and d.id = e.drop_id
      where ei.shop = ${rows.shop} and ei.icon_id = i.id
      order by coalesce(e.launches_on, d.launches_on) desc, e.id limit ${mostAround(iconIds).editions}
    ) e
    left join lateral (
      select f.products, f.revenue, f.best from group_figures f
      where f.shop = ${rows.shop} and f.kind = 'edition' and f.subject = e.id offset 0
    ) f on true
    where i.shop = ${rows.shop} and i.id = any(${iconIds}::uuid[])`;

/**
 * The largest categories of the supporting cast of each of these icons. `offset 0` has each casting found by its id: a
 * join might read all of them.
 */
export const supportingAround = (rows: ShopRows, iconIds: readonly string[]): Promise<SupportingAround[]> =>
  rows.sql<SupportingAround>`
    with around as (
      select s.icon_id, c.category_id, count(*)::int as products, sum(coalesce(f.revenue, 0))::bigint as revenue
      from casting_support s
      cross join lateral (
        select c.category_id, c.product_id from casting c
        where c.shop = ${rows.shop} and c.id = s.casting_id and c.ended_at is null and c.category_id is not null offset 0
      ) c
      left join lateral (
        select f.revenue from product_sales f where f.shop = ${rows.shop} and f.product_id = c.product_id offset 0
      ) f on true
      where s.shop = ${rows.shop} and s.icon_id = any(${iconIds}::uuid[])
      group by s.icon_id, c.category_id
    ), placed as (
      select *, row_number() over (partition by icon_id order by products desc, category_id) as place from around
    )
    select p.icon_id::text as "iconId", p.category_id::text as subject, g.name as title, p.products, p.revenue
    from placed p join category g on g.shop = ${rows.shop} and g.id = p.category_id
    where p.place <= ${mostAround(iconIds).categories} order by p.icon_id, p.place`;

/** What these icons have a part in: editions of several icons, drops and chapters. */
export const bondsOf = (
  rows: ShopRows,
  iconIds: readonly string[],
): Promise<{ iconId: string; bond: string }[]> =>
  rows.sql<{ iconId: string; bond: string }>`
    select icon_id::text as "iconId", bond from (
      select ei.icon_id, unnest((
        select array['edition:' || e.id, 'drop:' || e.drop_id] from edition e
        where e.shop = ${rows.shop} and e.id = ei.edition_id and e.removed_at is null
      )) as bond
      from edition_icon ei
      where ei.shop = ${rows.shop} and ei.icon_id = any(${iconIds}::uuid[])
      union
      select icon_id, 'chapter:' || chapter_id from chapter_icon
      where shop = ${rows.shop} and icon_id = any(${iconIds}::uuid[])
    ) part where bond is not null order by bond limit ${MOST_BONDS}`;
