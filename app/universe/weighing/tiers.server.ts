import type { ShopRows } from '~/database/for-shop.server';

/** The tiers of the pyramid from the top; uncast is the ground it stands on. */
export const TIERS = ['icon', 'edition', 'supporting', 'uncast'] as const;
export type Tier = (typeof TIERS)[number];

/** What a tier sold in the year before it was weighed. Money in minor units. */
export interface TierFigures {
  role: Tier;
  products: number;
  units: number;
  revenue: bigint;
  fullPriceRevenue: bigint;
}

/** Weighs the tiers by the roles of now and keeps what changed. Reads what products sold, never an order. */
export async function keepTiers(rows: ShopRows): Promise<void> {
  const { shop } = rows;
  await rows.run`
    with cast_now as (
      select c.role, count(*)::int as products, coalesce(sum(s.units), 0)::int as units,
        coalesce(sum(s.revenue), 0)::bigint as revenue, coalesce(sum(s.full_price_revenue), 0)::bigint as full_price_revenue
      from casting c
      join product p on p.shop = c.shop and p.id = c.product_id
      left join product_sales s on s.shop = c.shop and s.product_id = c.product_id
      where c.shop = ${shop} and c.ended_at is null
      group by c.role
    ), everything as (
      select (select count(*)::int from product where shop = ${shop}) as products, coalesce(sum(units), 0)::int as units,
        coalesce(sum(revenue), 0)::bigint as revenue, coalesce(sum(full_price_revenue), 0)::bigint as full_price_revenue
      from product_sales where shop = ${shop}
    ), tier as (
      select tier.role, coalesce(c.products, 0) as products, coalesce(c.units, 0) as units,
        coalesce(c.revenue, 0) as revenue, coalesce(c.full_price_revenue, 0) as full_price_revenue
      from unnest(array['icon', 'edition', 'supporting']) as tier(role) left join cast_now c using (role)
      union all
      select 'uncast', e.products - coalesce(sum(c.products), 0)::int, e.units - coalesce(sum(c.units), 0)::int,
        (e.revenue - coalesce(sum(c.revenue), 0))::bigint, (e.full_price_revenue - coalesce(sum(c.full_price_revenue), 0))::bigint
      from everything e left join cast_now c on true
      group by e.products, e.units, e.revenue, e.full_price_revenue
    )
    insert into tier_figures (shop, role, products, units, revenue, full_price_revenue)
    select ${shop}, role, products, units, revenue, full_price_revenue from tier
    on conflict (shop, role) do update set products = excluded.products, units = excluded.units,
      revenue = excluded.revenue, full_price_revenue = excluded.full_price_revenue
    where (tier_figures.products, tier_figures.units, tier_figures.revenue, tier_figures.full_price_revenue)
      is distinct from (excluded.products, excluded.units, excluded.revenue, excluded.full_price_revenue)`;
}

/** The four tiers as last weighed; products and money are 0 where nothing was weighed yet. */
export async function tierFigures(rows: ShopRows): Promise<TierFigures[]> {
  const kept = await rows.db.tierFigures.findMany();
  return TIERS.map((role) => {
    const found = kept.find((one) => one.role === role);
    return {
      role,
      products: found?.products ?? 0,
      units: found?.units ?? 0,
      revenue: found?.revenue ?? 0n,
      fullPriceRevenue: found?.fullPriceRevenue ?? 0n,
    };
  });
}
