import type { ShopRows } from '~/database/for-shop.server';

export interface InStockRate {
  /** Demand that met stock, of all demand of icons, 0–1; null where no day is known. */
  rate: number | null;
  /** Days of the span whose stock was recorded, and days whose stock-outs are inferred from sales. */
  recordedDays: number;
  inferredDays: number;
  /** The same rate day by day, oldest first; days that are not known are left out. */
  trend: { day: string; rate: number; basis: 'recorded' | 'inferred' }[];
}

/** How well icons kept their promise from one day to another ('YYYY-MM-DD', both included), weighted by demand. */
export async function inStockRate(rows: ShopRows, from: string, to: string): Promise<InStockRate> {
  const trend = await rows.sql<InStockRate['trend'][number] & { demand: number; inStock: number }>`
    select to_char(day, 'YYYY-MM-DD') as day, sum(demand) as demand, sum(in_stock) as "inStock",
      sum(in_stock) / sum(demand) as rate,
      case when bool_or(basis = 'inferred') then 'inferred' else 'recorded' end as basis
    from promise_day
    where shop = ${rows.shop} and day between ${from}::date and ${to}::date
    group by day having sum(demand) > 0
    order by day`;
  const demand = trend.reduce((sum, day) => sum + day.demand, 0);
  const inStock = trend.reduce((sum, day) => sum + day.inStock, 0);
  return {
    rate: demand > 0 ? inStock / demand : null,
    recordedDays: trend.filter(({ basis }) => basis === 'recorded').length,
    inferredDays: trend.filter(({ basis }) => basis === 'inferred').length,
    trend: trend.map(({ day, rate, basis }) => ({ day, rate, basis })),
  };
}
