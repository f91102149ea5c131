import type { ShopRows } from '~/database/for-shop.server';
import { dayFactors } from './calendar';
import { groundOf, type Ground } from './ground.server';
import { markedFor } from './marked-days';
import { seasonWeeks, type CategoryDays } from './season-weeks';

interface Row {
  category: string;
  days: string[];
  units: number[];
}

/** Units of every category by day, over all its products and places. */
const unitsByDay = (rows: ShopRows, ground: Ground): Promise<Row[]> => rows.sql<Row>`
  select category, array_agg(to_char(day, 'YYYY-MM-DD')) as days, array_agg(units) as units
  from (
    select p.product_type as category, (l.processed_at at time zone ${ground.timeZone})::date as day, sum(l.current_quantity)::int as units
    from order_line l join product p on p.shop = l.shop and p.id = l.product_id
    where l.shop = ${rows.shop} and not l.test and not l.cancelled
      and (${ground.wholesaleCounts} or not (coalesce(l.channel = any(${ground.wholesale.channels}::text[]), false)
        or l.order_tags && ${ground.wholesale.tags}::text[]))
      and l.processed_at >= ${ground.window.from}::date::timestamp at time zone ${ground.timeZone}
      and l.processed_at < (${ground.window.to}::date + 1)::timestamp at time zone ${ground.timeZone}
    group by 1, 2
  ) daily
  group by category`;

function weeksOf({ category, days, units }: Row, ground: Ground) {
  const known: CategoryDays = new Map(days.map((day, at) => [day, units[at] ?? 0]));
  const marked = markedFor(ground.marked, { category, productId: '' });
  const seasonless = { season: new Map(), uplifts: ground.calendar.uplifts };
  return seasonWeeks(known, {
    ...ground.window,
    excluded: (day) => marked.some(({ from, to }) => from <= day && day <= to),
    upliftOf: dayFactors({ category }, seasonless),
  }).map((week) => ({ category, ...week }));
}

/**
 * Learns how the weeks of each category compare, from its own last year: marked days left out, uplifts taken out. Without
 * orders there is nothing to learn from, and what was learnt before stays.
 */
export async function learnSeasons(rows: ShopRows, asOf: Date): Promise<void> {
  const ground = await groundOf(rows, asOf);
  if (ground?.basis !== 'orders') return;
  const weeks = (await unitsByDay(rows, ground)).flatMap((row) => weeksOf(row, ground));
  await rows.transaction(async (inner) => {
    await inner.run`delete from season_week where shop = ${rows.shop}`;
    await inner.run`
      insert into season_week (shop, category, week, factor, units)
      select ${rows.shop}, category, week, factor, units
      from jsonb_to_recordset(${JSON.stringify(weeks)}::jsonb) as learnt(category text, week int, factor float8, units int)`;
  });
}
