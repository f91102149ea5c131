import type { ShopRows } from '~/database/for-shop.server';
import type { ChapterFacts, NarrativeFacts, Told } from './clashes';
import { dayAfter, firstDayOf, lastDayOf } from './days';
import type { Launch } from './launch';
import { launchesBetween } from './launches.server';

/** Launches beyond the year's ends may clash with one within. */
const BEYOND = 6;
/** Icons named with different uplifts: whoever mends so many sees the next. */
const MOST_TOLD = 50;

const chapterFacts = (rows: ShopRows, narrativeId: string) => rows.sql<ChapterFacts>`
  select c.id::text as id, c.title,
    (select count(*)::int from chapter_icon x join icon i on i.shop = x.shop and i.id = x.icon_id
      where x.shop = c.shop and x.chapter_id = c.id and i.retired_at is null) as icons,
    (select case when count(*) > 0 then jsonb_build_object('title', min(i.title), 'count', count(*)) end
      from chapter_icon x join icon i on i.shop = x.shop and i.id = x.icon_id
      where x.shop = c.shop and x.chapter_id = c.id and i.retired_at is not null) as retired,
    (select count(*)::int from chapter_product x where x.shop = c.shop and x.chapter_id = c.id
      and not exists (select 1 from product p where p.shop = x.shop and p.id = x.product_id)) as "goneProducts"
  from chapter c where c.shop = ${rows.shop} and c.narrative_id = ${narrativeId}::uuid
  order by c.from_day, c.to_day, c.id`;

const told = (rows: ShopRows, narrativeId: string) => rows.sql<{ icon: string; by: Told[] }>`
  select min(i.title) as icon, jsonb_agg(jsonb_build_object('chapterId', c.id, 'chapter', c.title,
      'from', to_char(c.from_day, 'YYYY-MM-DD'), 'to', to_char(c.to_day, 'YYYY-MM-DD'), 'uplift', coalesce(x.uplift, 1))
      order by c.from_day, c.id) as by
  from chapter c
  join chapter_icon x on x.shop = c.shop and x.chapter_id = c.id
  join icon i on i.shop = x.shop and i.id = x.icon_id and i.retired_at is null
  where c.shop = ${rows.shop} and c.narrative_id = ${narrativeId}::uuid
  group by x.icon_id having count(distinct coalesce(x.uplift, 1)) > 1
  order by 1, x.icon_id limit ${MOST_TOLD}`;

/** What there is to know of a year before one can say what clashes in it; its launches include those just beyond its ends. */
export async function narrativeFacts(
  rows: ShopRows,
  year: number,
  narrativeId: string | null,
): Promise<NarrativeFacts & { launches: Launch[] }> {
  const launches = await launchesBetween(
    rows,
    dayAfter(firstDayOf(year), -BEYOND),
    dayAfter(lastDayOf(year), BEYOND),
  );
  if (narrativeId === null) return { chapters: [], launches, told: [] };
  const [chapters, ofIcons] = await Promise.all([chapterFacts(rows, narrativeId), told(rows, narrativeId)]);
  return { chapters, launches, told: ofIcons };
}
