import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { Calendar, Uplift } from './calendar';
import { WINDOW_DAYS } from './demand-ground';

interface Row {
  season: Record<string, number[]>;
  uplifts: Uplift[];
}

/** What a part of the calendar is read for. */
export interface CalendarAbout {
  categories: readonly string[];
  iconIds: readonly string[];
}

/**
 * The season of every category, or of these, and every uplift, as they stand now. What a chapter expects of an icon is an
 * uplift like any other, read from the chapter itself; chapters older than the days that demand is known from are not.
 */
export async function calendarOf(rows: ShopRows, about: CalendarAbout | null = null): Promise<Calendar> {
  const { shop } = rows;
  const meant = about === null ? part`true` : part`category = any(${about.categories}::text[])`;
  const icons = about === null ? part`true` : part`ci.icon_id = any(${about.iconIds}::uuid[])`;
  const [found] = await rows.sql<Row>`/* prepared */
    select
      (select coalesce(jsonb_object_agg(category, factors), '{}') from (
        select category, array_agg(factor order by week) as factors
        from season_week where shop = ${shop} and ${meant} group by category) weeks) as season,
      (select coalesce(jsonb_agg(jsonb_build_object('from', to_char(from_day, 'YYYY-MM-DD'), 'to', to_char(to_day, 'YYYY-MM-DD'),
          'factor', factor, 'level', level, 'subject', subject)), '[]')
        from (
          select from_day, to_day, factor, level, subject from uplift where shop = ${shop}
          union all
          select c.from_day, c.to_day, ci.uplift, 'icon', ci.icon_id::text
          from chapter c join chapter_icon ci on ci.shop = c.shop and ci.chapter_id = c.id and ci.uplift is not null
          where c.shop = ${shop} and ${icons}
            and c.to_day >= coalesce((select known_day from shop where shop = ${shop}), '-infinity') - ${WINDOW_DAYS}::int
        ) expected) as uplifts`;
  return { season: new Map(Object.entries(found?.season ?? {})), uplifts: found?.uplifts ?? [] };
}
