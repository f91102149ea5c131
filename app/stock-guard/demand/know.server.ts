import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';

/** Whose demand is computed: of everything that is guarded, or of some variants. */
export type WhoseDemand = 'everyone' | { variantIds: readonly bigint[] };

/** Computes what sells of variants, pool by pool, and keeps it with its evidence. So far: that nothing is known. */
export async function knowDemand(rows: ShopRows, whose: WhoseDemand, asOf: Date): Promise<void> {
  const { shop } = rows;
  const among =
    whose === 'everyone'
      ? part`v.id in (select variant_id from watch where shop = ${shop} union
          select variant_id from permanent_variant where shop = ${shop} and ended_at is null)`
      : part`v.id = any(${whose.variantIds}::bigint[])`;
  await rows.run`
    insert into demand (shop, variant_id, pool, per_day, deviation, class, method, confidence, basis, category, evidence, recent, known_day)
    select ${shop}, v.id, 'online', 0, 0, 'unknown', 'none', 'none', 'none', p.product_type,
      jsonb_build_object('window', jsonb_build_object('from', day::text, 'to', day::text), 'counted', 0, 'excluded', '[]'::jsonb,
        'units', 0, 'places', '[]'::jsonb, 'outliers', '[]'::jsonb, 'wholesaleUnits', 0, 'returned', 0, 'shrunk', null, 'basis', 'none'),
      '{}', day
    from variant v
    join product p on p.shop = v.shop and p.id = v.product_id
    join shop s on s.shop = v.shop
    cross join lateral (select (${asOf}::timestamptz at time zone s.time_zone)::date as day) today
    where v.shop = ${shop} and ${among}
    on conflict do nothing`;
}
