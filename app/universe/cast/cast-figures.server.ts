import type { ShopRows } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { sharesOf, suggestedOf, type SuggestedAs } from './cast-marks.server';

const SALES_DAYS = 90;
const DAY_MS = 86_400_000;

/** What a list shows beside its products. A product that is missing from a map has no such figure. */
export interface Figures {
  stock: Map<bigint, number>;
  /** Null where the shop does not let us read orders. Revenue in minor units, after discounts and refunds. */
  sold: Map<bigint, { units: number; revenue: number }> | null;
  shortage: Map<bigint, 'out' | 'low'>;
  share: Map<bigint, number>;
  suggested: Map<bigint, SuggestedAs>;
}

async function stockOf(rows: ShopRows, ids: readonly bigint[]): Promise<Figures['stock']> {
  const found = await rows.sql<{ id: bigint; stock: number }>`
    select v.product_id as id, sum(l.available)::int as stock
    from variant v join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
    where v.shop = ${rows.shop} and v.product_id = any(${ids}::bigint[]) and v.tracked
    group by v.product_id`;
  return new Map(found.map(({ id, stock }) => [id, stock]));
}

/** Units and revenue of the last 90 days, where orders may be read. */
export async function soldOf(rows: ShopRows, ids: readonly bigint[], asOf: Date): Promise<Figures['sold']> {
  const shop = await rows.db.shop.findUnique({ where: { shop: rows.shop }, select: { grantedScopes: true } });
  if (!shop || !mayReadOrders(shop.grantedScopes)) return null;
  const from = new Date(asOf.getTime() - SALES_DAYS * DAY_MS);
  const found = await rows.sql<{ id: bigint; units: number; revenue: number }>`
    select product_id as id, sum(current_quantity)::int as units,
      sum(current_quantity * unit_price - case when quantity = 0 then 0 else discount * current_quantity / quantity end)::float8 as revenue
    from order_line
    where shop = ${rows.shop} and product_id = any(${ids}::bigint[])
      and processed_at > ${from} and processed_at <= ${asOf} and not test and not cancelled
    group by product_id`;
  return new Map(found.map(({ id, units, revenue }) => [id, { units, revenue }]));
}

async function shortageOf(rows: ShopRows, ids: readonly bigint[]): Promise<Figures['shortage']> {
  const found = await rows.sql<{ id: bigint; out: boolean }>`
    select product_id as id, bool_or(kind = 'out') as out from incident
    where shop = ${rows.shop} and state = 'open' and product_id = any(${ids}::bigint[])
    group by product_id`;
  return new Map(found.map(({ id, out }) => [id, out ? 'out' : 'low']));
}

/** The figures of one page's products. */
export async function figuresOf(rows: ShopRows, ids: readonly bigint[], asOf: Date): Promise<Figures> {
  const [stock, sold, shortage, share, suggested] = await Promise.all([
    stockOf(rows, ids),
    soldOf(rows, ids, asOf),
    shortageOf(rows, ids),
    sharesOf(rows, ids),
    suggestedOf(rows, ids),
  ]);
  return { stock, sold, shortage, share, suggested };
}
