import { castCounts } from '../cast/cast-count.server';
import type { ShopRows } from '~/database/for-shop.server';
import type { BestSeller, UncastBestSellers } from './suggestions-page';

/** A tenth of the products are best-sellers: at least ten, where there are so many, and no more than a hundred. */
const PART = 0.1;
const FEWEST = 10;
const MOST = 100;
/** Best-sellers that a page names. */
const NAMED = 10;

/** The products among the best-sellers by revenue that play nothing yet and are not proposed as icons; the best first. */
export async function uncastBestSellers(rows: ShopRows): Promise<UncastBestSellers> {
  const { all } = await castCounts(rows);
  const among = Math.min(all, MOST, Math.max(FEWEST, Math.round(PART * all)));
  const found = await rows.sql<BestSeller & { id: bigint }>`
    select best.product_id as id, p.title, p.picture_url as "pictureUrl", best.revenue::float8 as revenue, best.units,
      best.weeks_sold as "weeksSold", best.rank::int as rank
    from (
      select *, row_number() over (order by revenue desc, product_id desc) as rank from (
        select * from product_sales where shop = ${rows.shop} and revenue > 0 order by revenue desc, product_id desc limit ${among}
      ) first
    ) best
    join product p on p.shop = best.shop and p.id = best.product_id and p.status = 'ACTIVE'
    where not exists (
      select 1 from casting c where c.shop = best.shop and c.product_id = best.product_id and c.ended_at is null
    )
    and not exists (
      select 1 from suggestion s where s.shop = best.shop and s.state = 'open' and s.kind = 'icon' and best.product_id = any(s.product_ids)
    )
    order by best.rank`;
  const products = found.slice(0, NAMED).map((one) => ({ ...one, id: String(one.id) }));
  return { products, count: found.length, among };
}
