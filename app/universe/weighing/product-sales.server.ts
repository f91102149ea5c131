import type { ShopRows } from '~/database/for-shop.server';

/** Days whose sales are weighed: the last whole year before today. */
export const WEIGHED_DAYS = 365;

/**
 * Adds up what every product sold in the last year and keeps what changed. Tests and cancelled orders are out, and wholesale
 * where the owner said that it is no demand. Money is after discounts and returns; a line is at full price when nothing was
 * taken off it and it was sold for at least the compare-at price. Answers how many rows it wrote.
 */
export async function weighProducts(rows: ShopRows, asOf: Date): Promise<number> {
  const { shop } = rows;
  return rows.run`
    with zone as materialized (
      select time_zone as name, (${asOf}::timestamptz at time zone time_zone)::date as today, wholesale_counts as counts,
        wholesale_channels as channels, wholesale_tags as tags
      from shop where shop = ${shop}
    ), line as (
      select l.product_id, l.current_quantity as units, (l.processed_at at time zone zone.name)::date as day, zone.today,
        l.current_quantity * l.unit_price
          - case when l.quantity = 0 then 0 else l.discount * l.current_quantity / l.quantity end as money,
        l.discount = 0 and l.unit_price >= coalesce(v.compare_at_price, 0) as full_price
      from zone
      join order_line l on l.shop = ${shop} and not l.test and not l.cancelled
        and (zone.counts or not (coalesce(l.channel = any(zone.channels), false) or l.order_tags && zone.tags))
      left join variant v on v.shop = l.shop and v.id = l.variant_id
    ), sold as (
      select product_id, min(day) as first_sold_on,
        coalesce(sum(units) filter (where day >= today - ${WEIGHED_DAYS}::int and day < today), 0)::int as units,
        coalesce(sum(money) filter (where day >= today - ${WEIGHED_DAYS}::int and day < today), 0)::bigint as revenue,
        coalesce(sum(money) filter (where full_price and day >= today - ${WEIGHED_DAYS}::int and day < today), 0)::bigint as full_price_revenue,
        count(distinct (today - 1 - day) / 7) filter (where units > 0 and day >= today - ${WEIGHED_DAYS}::int and day < today)::int as weeks_sold
      from line
      where day < today and exists (select 1 from product p where p.shop = ${shop} and p.id = product_id)
      group by product_id
    ), gone as (
      delete from product_sales s where s.shop = ${shop} and s.product_id not in (select product_id from sold)
    )
    insert into product_sales (shop, product_id, units, revenue, full_price_revenue, weeks_sold, first_sold_on)
    select ${shop}, product_id, units, revenue, full_price_revenue, weeks_sold, first_sold_on from sold
    on conflict (shop, product_id) do update set units = excluded.units, revenue = excluded.revenue,
      full_price_revenue = excluded.full_price_revenue, weeks_sold = excluded.weeks_sold, first_sold_on = excluded.first_sold_on
    where (product_sales.units, product_sales.revenue, product_sales.full_price_revenue, product_sales.weeks_sold, product_sales.first_sold_on)
      is distinct from (excluded.units, excluded.revenue, excluded.full_price_revenue, excluded.weeks_sold, excluded.first_sold_on)`;
}

/** Where orders may not be read any more, nothing that was made from them stays. */
export async function forgetSales(rows: ShopRows): Promise<void> {
  await rows.db.productSales.deleteMany();
}
