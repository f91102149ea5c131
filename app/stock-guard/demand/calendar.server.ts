import type { ShopRows } from '~/database/for-shop.server';
import type { Calendar, Uplift } from './calendar';

/** The season of every category and every uplift, as they stand now. */
export async function calendarOf(rows: ShopRows): Promise<Calendar> {
  const weeks = await rows.sql<{ category: string; factors: number[] }>`
    select category, array_agg(factor order by week) as factors
    from season_week where shop = ${rows.shop} group by category`;
  const uplifts = await rows.sql<Uplift>`
    select to_char(from_day, 'YYYY-MM-DD') as "from", to_char(to_day, 'YYYY-MM-DD') as "to", factor, level, subject
    from uplift where shop = ${rows.shop}`;
  return { season: new Map(weeks.map(({ category, factors }) => [category, factors])), uplifts };
}
