import type { ShopRows } from '~/database/for-shop.server';
import type { GapPage, GapsAsked } from './gaps';

/**
 * Icons whose latest edition, planned ones with a day among them, is longer ago than the shop allows. Those renewed since
 * are left out first: the others are few, and the day is looked for of them only.
 */
export async function iconsWithoutEdition(
  rows: ShopRows,
  { today, skip, limit }: GapsAsked,
): Promise<GapPage> {
  const { shop } = rows;
  // As a value of its own the database knows how few editions are later.
  const [allowed] = await rows.sql<{ since: string }>`
    select to_char(${today}::date - make_interval(months => edition_months), 'YYYY-MM-DD') as since from shop where shop = ${shop}`;
  const since = allowed?.since ?? today;
  const found = await rows.sql<{ id: string; title: string; since: string | null; count: number }>`
    with renewed as materialized (
      select ei.icon_id from edition e join edition_icon ei on ei.shop = e.shop and ei.edition_id = e.id
      where e.shop = ${shop} and e.removed_at is null and e.launches_on >= ${since}::date
      union
      select ei.icon_id from edition_drop d
      join edition e on e.shop = d.shop and e.drop_id = d.id and e.launches_on is null and e.removed_at is null
      join edition_icon ei on ei.shop = e.shop and ei.edition_id = e.id
      where d.shop = ${shop} and d.removed_at is null and d.launches_on >= ${since}::date
    )
    select i.id::text, i.title, to_char(latest.day, 'YYYY-MM-DD') as since, count(*) over ()::int as count
    from icon i cross join lateral (
      select max(coalesce(e.launches_on, d.launches_on)) as day
      from edition_icon ei
      join edition e on e.shop = ei.shop and e.id = ei.edition_id and e.removed_at is null
      left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
      where ei.shop = ${shop} and ei.icon_id = i.id
    ) latest
    where i.shop = ${shop} and i.retired_at is null and i.id not in (select icon_id from renewed)
    order by latest.day nulls first, i.position, i.id offset ${skip} limit ${limit}`;
  return {
    gaps: found.map(({ id, title, since }) => ({
      kind: 'icon-without-edition',
      icon: { id, title },
      since,
    })),
    count: found[0]?.count ?? 0,
  };
}

/** Supporting characters all of whose icons are gone. Those that never had one are none of them. */
export async function supportingWithoutIcon(rows: ShopRows, { skip, limit }: GapsAsked): Promise<GapPage> {
  const { shop } = rows;
  const found = await rows.sql<{
    id: bigint;
    title: string;
    category: string;
    icons: string[];
    count: number;
  }>`
    select p.id, p.title, coalesce(g.name, '') as category, array_agg(i.title order by i.title) as icons,
      count(*) over ()::int as count
    from icon i
    join casting_support s on s.shop = i.shop and s.icon_id = i.id
    join casting c on c.shop = s.shop and c.id = s.casting_id and c.ended_at is null
    join product p on p.shop = c.shop and p.id = c.product_id
    left join category g on g.shop = c.shop and g.id = c.category_id
    where i.shop = ${shop} and i.retired_at is not null and not exists (
      select 1 from casting_support other join icon live on live.shop = other.shop and live.id = other.icon_id
      where other.shop = ${shop} and other.casting_id = c.id and live.retired_at is null
    )
    group by p.id, p.title, g.name
    order by p.title, p.id offset ${skip} limit ${limit}`;
  return {
    gaps: found.map(({ id, title, category, icons }) => ({
      kind: 'icon-gone',
      product: { id: String(id), title },
      category,
      icons,
    })),
    count: found[0]?.count ?? 0,
  };
}
