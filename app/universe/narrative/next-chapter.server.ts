import type { ShopRows } from '~/database/for-shop.server';
import type { Day } from './days';

export interface NextChapter {
  id: string;
  title: string;
  from: Day;
  to: Day;
  /** Whether it has begun. */
  running: boolean;
  icons: number;
}

/** The chapter that began last and is not over, else the one that begins next; null where none is told. */
export async function nextChapter(rows: ShopRows, today: Day): Promise<NextChapter | null> {
  const [found] = await rows.sql<NextChapter>`
    select c.id::text as id, c.title, to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to",
      c.from_day <= ${today}::date as running,
      (select count(*)::int from chapter_icon i join icon on icon.shop = i.shop and icon.id = i.icon_id
        where i.shop = c.shop and i.chapter_id = c.id and icon.retired_at is null) as icons
    from chapter c where c.shop = ${rows.shop} and c.to_day >= ${today}::date
    order by c.from_day <= ${today}::date desc, case when c.from_day <= ${today}::date then ${today}::date - c.from_day else c.from_day - ${today}::date end, c.id
    limit 1`;
  return found ?? null;
}
