import type { ShopRows } from '~/database/for-shop.server';
import type { Day } from './days';
import type { Launch } from './launch';

/** More launches a year nobody reads; the lineage lists them all. */
export const MOST_LAUNCHES = 500;

/** The first launches between two days, and one more than are shown where there are more. */
export const launchesBetween = (
  rows: ShopRows,
  from: Day,
  to: Day,
  most = MOST_LAUNCHES,
): Promise<Launch[]> => rows.sql<Launch>`
  with falling as materialized (
    select id, title, launches_on from edition_drop
    where shop = ${rows.shop} and removed_at is null and launches_on between ${from}::date and ${to}::date
    order by launches_on, id limit ${most + 1}
  ), own as materialized (
    select e.id, e.title, e.launches_on from edition e
    where e.shop = ${rows.shop} and e.removed_at is null and e.launches_on between ${from}::date and ${to}::date
      and not exists (select 1 from falling d where d.id = e.drop_id and d.launches_on = e.launches_on)
    order by e.launches_on, e.id limit ${most + 1}
  ), launch as (
    select 'drop' as what, id, title, launches_on from falling union all select 'edition', id, title, launches_on from own
    order by launches_on, id limit ${most + 1}
  ), of_launch as (
    select l.id as launch_id, e.id from launch l join edition e on e.shop = ${rows.shop} and e.id = l.id where l.what = 'edition'
    union all
    select l.id, e.id from launch l join edition e on e.shop = ${rows.shop} and e.drop_id = l.id and e.removed_at is null
    where l.what = 'drop' and coalesce(e.launches_on, l.launches_on) = l.launches_on
  )
  select l.what, l.id::text as id, l.title, to_char(l.launches_on, 'YYYY-MM-DD') as day,
    coalesce(jsonb_agg(distinct jsonb_build_object('id', i.id, 'title', i.title)) filter (where i.id is not null), '[]') as icons
  from launch l
  left join of_launch o on o.launch_id = l.id
  left join edition_icon ei on ei.shop = ${rows.shop} and ei.edition_id = o.id
  left join icon i on i.shop = ${rows.shop} and i.id = ei.icon_id and i.retired_at is null
  group by l.what, l.id, l.title, l.launches_on order by l.launches_on, l.id`;
