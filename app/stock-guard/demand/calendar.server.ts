import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { Calendar, Uplift } from './calendar';

interface Row {
  season: Record<string, number[]>;
  uplifts: Uplift[];
}

/** The season of every category, or of these, and every uplift, as they stand now. */
export async function calendarOf(
  rows: ShopRows,
  categories: readonly string[] | null = null,
): Promise<Calendar> {
  const { shop } = rows;
  const meant = categories === null ? part`true` : part`category = any(${categories}::text[])`;
  const [found] = await rows.sql<Row>`/* prepared */
    select
      (select coalesce(jsonb_object_agg(category, factors), '{}') from (
        select category, array_agg(factor order by week) as factors
        from season_week where shop = ${shop} and ${meant} group by category) weeks) as season,
      (select coalesce(jsonb_agg(jsonb_build_object('from', to_char(from_day, 'YYYY-MM-DD'), 'to', to_char(to_day, 'YYYY-MM-DD'),
          'factor', factor, 'level', level, 'subject', subject)), '[]')
        from uplift where shop = ${shop}) as uplifts`;
  return { season: new Map(Object.entries(found?.season ?? {})), uplifts: found?.uplifts ?? [] };
}
