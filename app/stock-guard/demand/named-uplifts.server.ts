import type { ShopRows } from '~/database/for-shop.server';
import type { Day } from '../day';
import type { ChapterUplift, NamedUplift } from './named-uplifts';

const MOST_LISTED = 200;

/** What chapters that end on a day or later expect of their icons, latest first. */
export const chapterUplifts = (rows: ShopRows, from: Day): Promise<ChapterUplift[]> =>
  rows.sql<ChapterUplift>`
    select c.id::text as "chapterId", c.title as name, ci.icon_id::text as "iconId", i.title as icon, ci.uplift as factor,
      to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to"
    from chapter c
    join chapter_icon ci on ci.shop = c.shop and ci.chapter_id = c.id and ci.uplift is not null
    join icon i on i.shop = ci.shop and i.id = ci.icon_id and i.retired_at is null
    where c.shop = ${rows.shop} and c.to_day >= ${from}::date
    order by c.from_day desc, i.title, c.id limit ${MOST_LISTED}`;

/** Every uplift that concerns a variant on some days, by its name. */
export const upliftsOn = (
  rows: ShopRows,
  { category, iconId, from, to }: { category: string; iconId: string | null; from: Day; to: Day },
): Promise<NamedUplift[]> => rows.sql<NamedUplift>`
  select name, "chapterId", factor, to_char(from_day, 'YYYY-MM-DD') as "from", to_char(to_day, 'YYYY-MM-DD') as "to"
  from (
    select name, null::text as "chapterId", factor, from_day, to_day from uplift
    where shop = ${rows.shop} and to_day >= ${from}::date and from_day <= ${to}::date
      and (level = 'shop' or (level = 'category' and subject = ${category}) or (level = 'icon' and subject = ${iconId}))
    union all
    select c.title, c.id::text, ci.uplift, c.from_day, c.to_day
    from chapter c join chapter_icon ci on ci.shop = c.shop and ci.chapter_id = c.id and ci.uplift is not null
    where c.shop = ${rows.shop} and c.to_day >= ${from}::date and c.from_day <= ${to}::date
      and ci.icon_id = ${iconId}::uuid
  ) named
  order by from_day, name limit ${MOST_LISTED}`;
