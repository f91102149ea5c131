import type { ShopRows } from '~/database/for-shop.server';
import type { GapPage, GapsAsked } from './gaps';

/** Icons whose latest edition, planned ones with a day among them, is longer ago than the shop allows. */
export async function iconsWithoutEdition(
  rows: ShopRows,
  { today, skip, limit }: GapsAsked,
): Promise<GapPage> {
  const { shop } = rows;
  const found = await rows.sql<{ id: string; title: string; since: string | null; count: number }>`
    with latest as (
      select ei.icon_id, max(coalesce(e.launches_on, d.launches_on)) as day
      from edition_icon ei
      join edition e on e.shop = ei.shop and e.id = ei.edition_id and e.removed_at is null
      left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
      where ei.shop = ${shop} group by ei.icon_id
    )
    select i.id::text, i.title, to_char(latest.day, 'YYYY-MM-DD') as since, count(*) over ()::int as count
    from shop s
    join icon i on i.shop = s.shop and i.retired_at is null
    left join latest on latest.icon_id = i.id
    where s.shop = ${shop}
      and (latest.day is null or latest.day < (${today}::date - make_interval(months => s.edition_months))::date)
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
