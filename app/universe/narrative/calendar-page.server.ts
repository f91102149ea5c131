import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { CalendarIcon, CalendarPage } from './calendar-page';
import { clashesOf } from './clashes';
import { yearOf, type Day } from './days';
import { MOST_LAUNCHES } from './launches.server';
import { narrativeFacts } from './narrative-facts.server';
import { narrativeOf } from './narrative-of.server';

/** Icons on one page of the calendar. */
const ICONS_SHOWN = 25;
const MOST_CLASHES = 50;

/** The icons of a year behind a cursor, which is the id of the last one shown. */
const iconsAfter = (rows: ShopRows, narrativeId: string, after: string | null) => rows.sql<CalendarIcon>`
  with named as (
    select distinct x.icon_id from chapter c join chapter_icon x on x.shop = c.shop and x.chapter_id = c.id
    where c.shop = ${rows.shop} and c.narrative_id = ${narrativeId}::uuid
  ), shown as materialized (
    select i.id, i.title from icon i join named on named.icon_id = i.id
    where i.shop = ${rows.shop} and i.retired_at is null and (${after}::uuid is null or (i.title, i.id) >
      (select l.title, l.id from icon l where l.shop = ${rows.shop} and l.id = ${after}::uuid))
    order by i.title, i.id limit ${ICONS_SHOWN + 1}
  )
  select s.id::text as id, s.title,
    (select p.picture_url from casting k join product p on p.shop = k.shop and p.id = k.product_id
      where k.shop = ${rows.shop} and k.icon_id = s.id and k.role = 'icon' and k.ended_at is null order by p.title limit 1) as "pictureUrl",
    (select jsonb_agg(jsonb_build_object('id', c.id, 'uplift', x.uplift) order by c.from_day, c.id)
      from chapter c join chapter_icon x on x.shop = c.shop and x.chapter_id = c.id and x.icon_id = s.id
      where c.shop = ${rows.shop} and c.narrative_id = ${narrativeId}::uuid) as chapters
  from shown s order by s.title, s.id`;

async function iconsShown(rows: ShopRows, narrativeId: string | null, after: string | null) {
  const found = narrativeId === null ? [] : await iconsAfter(rows, narrativeId, after);
  const icons = found.slice(0, ICONS_SHOWN);
  return { icons, nextIcons: found.length > ICONS_SHOWN ? (icons.at(-1)?.id ?? null) : null };
}

/** A year as the calendar draws it. */
export async function calendarPage(
  shop: string,
  asked: { year: number; iconsAfter: string | null },
  today: Day,
): Promise<CalendarPage> {
  const rows = forShop(shop);
  const { year } = asked;
  const [told, before] = await Promise.all([narrativeOf(rows, year), narrativeOf(rows, year - 1)]);
  const narrativeId = told?.narrative.id ?? null;
  const [facts, shown] = await Promise.all([
    narrativeFacts(rows, year, narrativeId),
    iconsShown(rows, narrativeId, asked.iconsAfter),
  ]);
  const within = facts.launches.filter(({ day }) => yearOf(day) === year);
  const clashes = clashesOf(facts);
  return {
    ...{ year, today, narrative: told?.narrative ?? null, chapters: told?.chapters ?? [] },
    launches: within.slice(0, MOST_LAUNCHES),
    moreLaunches: facts.launches.length > MOST_LAUNCHES,
    clashes: clashes.slice(0, MOST_CLASHES),
    moreClashes: Math.max(0, clashes.length - MOST_CLASHES),
    ...shown,
    lastYear: before && { title: before.narrative.title, chapters: before.chapters },
  };
}
