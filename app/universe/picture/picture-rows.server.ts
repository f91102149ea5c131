import type { ShopRows } from '~/database/for-shop.server';
import type { EditionKind } from '../lineage/edition';

/** Groups of a tier that are drawn by themselves; the rest is one block. */
export const MOST_DRAWN = { icon: 24, edition: 24, category: 12 };
/** Planned editions without a product weigh nothing, and are shown all the same. */
const MOST_PLANNED = 12;
/** The latest editions, among which those are looked for. */
const MOST_LOOKED_AT = 200;
/** Best-sellers among which the uncast ones are looked for. */
const BEST_SELLERS = 100;
const MOST_UNCAST = 8;

interface Group {
  subject: string;
  title: string;
  products: number;
  revenue: bigint;
  best: bigint[];
}
export interface IconGroup extends Group {
  reason: string | null;
  at: Date | null;
  by: string | null;
}
export interface EditionGroup extends Group {
  novelty: EditionKind;
  launchesOn: string | null;
  endsOn: string | null;
  icons: { id: string; title: string }[];
}

/** The icons that weigh most, each with what was said when its first product was cast. */
export const iconGroups = (rows: ShopRows, most: number): Promise<IconGroup[]> =>
  rows.sql<IconGroup>`
    with drawn as materialized (
      select f.subject, i.title, f.products, f.revenue, f.best
      from group_figures f join icon i on i.shop = f.shop and i.id = f.subject and i.retired_at is null
      where f.shop = ${rows.shop} and f.kind = 'icon'
      order by f.revenue desc, f.products desc, f.subject desc limit ${most}
    )
    select drawn.subject::text, drawn.title, drawn.products, drawn.revenue, drawn.best,
      first.reason, first.at, first.by_name as by
    from drawn left join lateral (
      select coalesce(c.reason, ch.reason) as reason, ch.at, ch.by_name from casting c
      join casting_change ch on ch.shop = c.shop and ch.id = c.began_by
      where c.shop = ${rows.shop} and c.icon_id = drawn.subject and c.role = 'icon' and c.ended_at is null
      order by c.began_at limit 1
    ) first on true
    order by drawn.revenue desc, drawn.products desc, drawn.subject desc`;

/** The editions that weigh most, and the next that are planned; each with its icons, the weightiest first. */
export const editionGroups = (rows: ShopRows): Promise<EditionGroup[]> =>
  rows.sql<EditionGroup>`
    with drawn as materialized (
      (select e.*, f.products, f.revenue, f.best
       from group_figures f join edition e on e.shop = f.shop and e.id = f.subject and e.removed_at is null
       where f.shop = ${rows.shop} and f.kind = 'edition'
       order by f.revenue desc, f.products desc, f.subject desc limit ${MOST_DRAWN.edition})
      union all
      (select e.*, 0, 0, '{}'::bigint[]
       from (
         select * from edition where shop = ${rows.shop} and removed_at is null
         order by launches_on desc, id desc limit ${MOST_LOOKED_AT}
       ) e
       where (
         select true from group_figures f where f.shop = ${rows.shop} and f.kind = 'edition' and f.subject = e.id
       ) is null
       order by e.launches_on desc, e.id desc limit ${MOST_PLANNED})
    )
    select drawn.id::text as subject, drawn.title, drawn.kind as novelty, drawn.products::int, drawn.revenue::bigint,
      drawn.best, to_char(coalesce(drawn.launches_on, d.launches_on), 'YYYY-MM-DD') as "launchesOn",
      to_char(drawn.ends_on, 'YYYY-MM-DD') as "endsOn",
      array(
        select jsonb_build_object('id', i.id, 'title', i.title) from edition_icon ei
        join icon i on i.shop = ei.shop and i.id = ei.icon_id
        left join group_figures g on g.shop = i.shop and g.kind = 'icon' and g.subject = i.id
        where ei.shop = ${rows.shop} and ei.edition_id = drawn.id
        order by coalesce(g.revenue, 0) desc, i.title
      ) as icons
    from drawn left join edition_drop d on d.shop = drawn.shop and d.id = drawn.drop_id`;

/** The categories of supporting characters that weigh most. */
export const categoryGroups = (rows: ShopRows): Promise<Group[]> =>
  rows.sql<Group>`
    select f.subject::text, c.name as title, f.products, f.revenue, f.best
    from group_figures f join category c on c.shop = f.shop and c.id = f.subject
    where f.shop = ${rows.shop} and f.kind = 'category'
    order by f.revenue desc, f.products desc, f.subject desc limit ${MOST_DRAWN.category}`;

/** Uncast products among the best-sellers, the best first. Each of them is asked by itself: a join might read all castings. */
export async function uncastBestSellers(rows: ShopRows): Promise<bigint[]> {
  const found = await rows.sql<{ id: bigint }>`
    with best as materialized (
      select product_id, revenue from product_sales where shop = ${rows.shop}
      order by revenue desc, product_id desc limit ${BEST_SELLERS}
    )
    select best.product_id as id from best
    where (
      select true from casting c where c.shop = ${rows.shop} and c.product_id = best.product_id and c.ended_at is null
    ) is null
    order by best.revenue desc, best.product_id desc limit ${MOST_UNCAST}`;
  return found.map(({ id }) => id);
}

/** Where pictures of these products are; those without one are missing. */
export async function picturesOf(rows: ShopRows, ids: readonly bigint[]): Promise<Map<bigint, string>> {
  const found = await rows.sql<{ id: bigint; url: string }>`
    select id, picture_url as url from product
    where shop = ${rows.shop} and id = any(${ids}::bigint[]) and picture_url is not null`;
  return new Map(found.map(({ id, url }) => [id, url]));
}
