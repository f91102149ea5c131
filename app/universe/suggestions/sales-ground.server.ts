import type { ShopRows } from '~/database/for-shop.server';
import type { Window } from './read-histories.server';

/** Whole weeks that are looked at. */
const WEEKS = 52;

/** What every style of a shop is judged on. */
export interface SalesGround {
  window: Window;
  /** The window's first day whose stock was recorded; the number of its days where none is. */
  recordedFrom: number;
  /** What each category sells in each week of the window against an average one, latest week first. */
  seasons: ReadonlyMap<string, number[]>;
}

interface Row {
  from: string;
  to: string;
  days: number;
  recordedFrom: number | null;
}

/** Reads it; null where there is not a single day of orders. */
export async function salesGround(rows: ShopRows, asOf: Date): Promise<SalesGround | null> {
  const { shop } = rows;
  const [row] = await rows.sql<Row>`
    with zone as (
      select time_zone as name, (${asOf}::timestamptz at time zone time_zone)::date - 1 as yesterday from shop where shop = ${shop}
    ), spanned as (
      select yesterday, greatest(yesterday - ${WEEKS * 7 - 1}::int, (
        select (min(processed_at) at time zone zone.name)::date from order_line where shop = ${shop}
      )) as first_day from zone
    )
    select to_char(first_day, 'YYYY-MM-DD') as "from", to_char(yesterday, 'YYYY-MM-DD') as "to", yesterday - first_day + 1 as days,
      (select min(day) from daily_close where shop = ${shop}) - first_day as "recordedFrom"
    from spanned
    where exists (select 1 from order_line where shop = ${shop}) and first_day <= yesterday`;
  if (!row) return null;
  const learnt = await rows.sql<{ category: string; factors: number[] }>`
    select category, array_agg(coalesce(factor, 1) order by back) as factors
    from (select distinct category from season_week where shop = ${shop}) known
    cross join generate_series(0, ${WEEKS - 1}::int) as back
    left join season_week s using (category)
    where s.shop = ${shop} and s.week = extract(week from ${row.to}::date - 7 * back - 3)::int - 1
    group by category`;
  const { recordedFrom, ...window } = row;
  return {
    window,
    recordedFrom: Math.min(row.days, Math.max(0, recordedFrom ?? row.days)),
    seasons: new Map(learnt.map(({ category, factors }) => [category, factors])),
  };
}
