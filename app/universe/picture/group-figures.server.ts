import type { ShopRows } from '~/database/for-shop.server';

/** Products of a group that a picture may show. */
const MOST_BEST = 8;

/**
 * Weighs icons, editions and categories by the roles of now: all of them, or those that these products belong to or
 * belonged to. Under the lock `casting`, so that no later weight is overwritten by an earlier one.
 */
export async function keepGroups(rows: ShopRows, whose: 'everything' | readonly bigint[]): Promise<void> {
  const { shop } = rows;
  const all = whose === 'everything';
  const productIds = all ? [] : whose;
  await rows.run`
    with touched as materialized (
      select distinct kind, subject from (
        select g.kind, g.subject
        from casting c, lateral (
          values ('icon', c.icon_id), ('edition', c.edition_id), ('category', c.category_id)
        ) g(kind, subject)
        where c.shop = ${shop} and c.product_id = any(${productIds}::bigint[]) and not ${all}
        union all
        select kind, subject from group_figures where shop = ${shop} and ${all}
      ) groups where subject is not null
    ), member as (
      select 'icon' as kind, c.icon_id as subject, c.product_id from casting c
      where c.shop = ${shop} and c.ended_at is null and c.icon_id is not null
        and (${all} or c.icon_id = any(array(select subject from touched where kind = 'icon')))
      union all
      select 'edition', c.edition_id, c.product_id from casting c
      where c.shop = ${shop} and c.ended_at is null and c.edition_id is not null
        and (${all} or c.edition_id = any(array(select subject from touched where kind = 'edition')))
      union all
      select 'category', c.category_id, c.product_id from casting c
      where c.shop = ${shop} and c.ended_at is null and c.category_id is not null
        and (${all} or c.category_id = any(array(select subject from touched where kind = 'category')))
    ), weighed as (
      select m.kind, m.subject, m.product_id, coalesce(s.revenue, 0) as revenue,
        row_number() over (
          partition by m.kind, m.subject order by coalesce(s.revenue, 0) desc, p.picture_url is null, m.product_id
        ) as place
      from member m
      join product p on p.shop = ${shop} and p.id = m.product_id
      left join product_sales s on s.shop = ${shop} and s.product_id = m.product_id
    ), figures as (
      select kind, subject, count(*)::int as products, sum(revenue)::bigint as revenue,
        array_agg(product_id order by place) filter (where place <= ${MOST_BEST}) as best
      from weighed group by kind, subject
    ), gone as (
      delete from group_figures f using touched t
      where f.shop = ${shop} and f.kind = t.kind and f.subject = t.subject
        and not exists (select 1 from figures n where n.kind = f.kind and n.subject = f.subject)
    )
    insert into group_figures (shop, kind, subject, products, revenue, best)
    select ${shop}, kind, subject, products, revenue, best from figures
    on conflict (shop, kind, subject) do update
      set products = excluded.products, revenue = excluded.revenue, best = excluded.best
    where (group_figures.products, group_figures.revenue, group_figures.best)
      is distinct from (excluded.products, excluded.revenue, excluded.best)`;
}
