import type { ShopRows } from '~/database/for-shop.server';
import type { EditionKind } from './edition';
import { DAYS_AHEAD, DAYS_BEHIND, type Gap, type GapPage, type GapsAsked } from './gaps';

interface EditionRow {
  id: string;
  title: string;
  kind: EditionKind;
  day: string;
  products: number;
  icons: string[];
  count: number;
}

const pageOf = (found: EditionRow[], gapOf: (row: EditionRow) => Gap): GapPage => ({
  gaps: found.map(gapOf),
  count: found[0]?.count ?? 0,
});

const editionOf = ({ id, title, kind }: EditionRow) => ({ edition: { id, title, kind } });

/** Editions that are over and whose products a shopper can still buy. */
export async function pastEndOnSale(
  rows: ShopRows,
  { today, asOf, skip, limit }: GapsAsked,
): Promise<GapPage> {
  const { shop } = rows;
  const found = await rows.sql<EditionRow>`
    select e.id::text, e.title, e.kind, to_char(e.ends_on, 'YYYY-MM-DD') as day, count(*)::int as products,
      array[]::text[] as icons, count(*) over ()::int as count
    from edition e
    join casting c on c.shop = e.shop and c.edition_id = e.id and c.ended_at is null
    join product p on p.shop = c.shop and p.id = c.product_id and p.status = 'ACTIVE' and p.published_at <= ${asOf}
    where e.shop = ${shop} and e.removed_at is null and e.ends_on < ${today}::date
    group by e.id, e.title, e.kind, e.ends_on
    order by e.ends_on desc, e.id offset ${skip} limit ${limit}`;
  return pageOf(found, (row) => ({
    kind: 'past-end-on-sale',
    ...editionOf(row),
    endsOn: row.day,
    products: row.products,
  }));
}

/**
 * Editions around their launch that have nothing to sell on it: no product, or no unit anywhere and none that arrives
 * by then. What is not counted can be sold; what was in stock since its launch, or sold, was not without stock. Each edition
 * is asked by itself: they are few, and a join would read the stock of the whole store.
 */
export async function withoutStockAtLaunch(
  rows: ShopRows,
  { today, skip, limit }: GapsAsked,
): Promise<GapPage> {
  const { shop } = rows;
  const found = await rows.sql<EditionRow>`
    with span as (
      select ${today}::date - ${DAYS_BEHIND}::int as first, ${today}::date + ${DAYS_AHEAD}::int as last, time_zone
      from shop where shop = ${shop}
    ), around as (
      select e.id, e.title, e.kind, e.launches_on as day, e.ends_on from span, edition e
      where e.shop = ${shop} and e.removed_at is null and e.launches_on between span.first and span.last
      union all
      select e.id, e.title, e.kind, d.launches_on, e.ends_on from span, edition_drop d
      join edition e on e.shop = ${shop} and e.drop_id = d.id and e.launches_on is null and e.removed_at is null
      where d.shop = ${shop} and d.removed_at is null and d.launches_on between span.first and span.last
    ), standing as (
      select around.*, span.time_zone, (
        select count(*)::int from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = ${shop} and c.edition_id = around.id and c.ended_at is null
      ) as products
      from around, span where around.ends_on is null or around.ends_on >= ${today}::date
    )
    select s.id::text, s.title, s.kind, to_char(s.day, 'YYYY-MM-DD') as day, s.products,
      array[]::text[] as icons, count(*) over ()::int as count
    from standing s
    where (
      select true from casting c
      join variant v on v.shop = c.shop and v.product_id = c.product_id
      where c.shop = ${shop} and c.edition_id = s.id and c.ended_at is null and (
        not v.tracked
        or exists (
          select 1 from level l
          where l.shop = ${shop} and l.inventory_item_id = v.inventory_item_id and l.available > 0
        )
        or exists (
          select 1 from arrival a
          where a.shop = ${shop} and a.inventory_item_id = v.inventory_item_id and a.units > 0
            and (a.arrives_at at time zone s.time_zone)::date <= s.day
        )
        or exists (
          select 1 from level_change x
          where x.shop = ${shop} and x.inventory_item_id = v.inventory_item_id
            and x.at >= s.day::timestamp at time zone s.time_zone and (x.after > 0 or x.before > 0)
        )
        or exists (
          select 1 from order_line o
          where o.shop = ${shop} and o.variant_id = v.id and not o.test and not o.cancelled
            and o.processed_at >= s.day::timestamp at time zone s.time_zone
        )
      ) limit 1
    ) is null
    order by s.day, s.id offset ${skip} limit ${limit}`;
  return pageOf(found, (row) => ({
    kind: 'no-stock-at-launch',
    ...editionOf(row),
    launch: row.day,
    products: row.products,
  }));
}

/** Editions, planned or on sale, that renew no icon any more. */
export async function withoutIcon(rows: ShopRows, { today, skip, limit }: GapsAsked): Promise<GapPage> {
  const { shop } = rows;
  const found = await rows.sql<EditionRow>`
    select e.id::text, e.title, e.kind, '' as day, 0 as products, array_agg(i.title order by i.title) as icons,
      count(*) over ()::int as count
    from icon i
    join edition_icon ei on ei.shop = i.shop and ei.icon_id = i.id
    join edition e on e.shop = ei.shop and e.id = ei.edition_id and e.removed_at is null
      and (e.ends_on is null or e.ends_on >= ${today}::date)
    where i.shop = ${shop} and i.retired_at is not null and not exists (
      select 1 from edition_icon other join icon live on live.shop = other.shop and live.id = other.icon_id
      where other.shop = ${shop} and other.edition_id = e.id and live.retired_at is null
    )
    group by e.id, e.title, e.kind
    order by e.title, e.id offset ${skip} limit ${limit}`;
  return pageOf(found, (row) => ({ kind: 'edition-without-icon', ...editionOf(row), icons: row.icons }));
}
