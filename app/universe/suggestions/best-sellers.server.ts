import type { ShopRows } from '~/database/for-shop.server';
import type { BestSeller } from './suggestions-page';

/** So many products by revenue are a shop's best-sellers. */
const BEST = 100;

/** Products among the hundred that sold most that play nothing yet and are not proposed as icons; the best first. */
export async function uncastBestSellers(rows: ShopRows, most: number): Promise<BestSeller[]> {
  const found = await rows.sql<BestSeller & { id: bigint }>`
    select best.product_id as id, p.title, p.picture_url as "pictureUrl", best.revenue::float8 as revenue, best.units,
      best.weeks_sold as "weeksSold", best.rank::int as rank
    from (
      select *, row_number() over (order by revenue desc, product_id desc) as rank from (
        select * from product_sales where shop = ${rows.shop} and revenue > 0 order by revenue desc, product_id desc limit ${BEST}
      ) first
    ) best
    join product p on p.shop = best.shop and p.id = best.product_id and p.status = 'ACTIVE'
    where not exists (
      select 1 from casting c where c.shop = best.shop and c.product_id = best.product_id and c.ended_at is null
    )
    and not exists (
      select 1 from suggestion s where s.shop = best.shop and s.state = 'open' and s.kind = 'icon' and best.product_id = any(s.product_ids)
    )
    order by best.rank limit ${most}`;
  return found.map((one) => ({ ...one, id: String(one.id) }));
}

/** How many of them there are. */
export async function countUncastBestSellers(rows: ShopRows): Promise<number> {
  return (await uncastBestSellers(rows, BEST)).length;
}
