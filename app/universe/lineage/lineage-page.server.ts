import { forShop, type ShopRows } from '~/database/for-shop.server';
import { editionFacts, todayOf } from './edition-facts.server';
import { editionMonths, gapsOf } from './gaps.server';
import type { DropRow, LineageAsked, LineagePage } from './lineage-page';

/** Gaps of each kind on the page of all of them, and of one kind on its own. */
const FEW_GAPS = 5;
const GAPS_ON_A_PAGE = 50;
/** Launches and drops to come that the page names. */
const AHEAD = 30;
const DROPS_ON_A_PAGE = 25;

/** Editions with a day to come, the next first; then those planned without a day. */
async function plannedEditions(rows: ShopRows, today: string): Promise<LineagePage['planned']> {
  const { shop } = rows;
  const found = await rows.sql<{ id: string; count: number }>`
    with ahead as (
      select id, launches_on as day from edition
      where shop = ${shop} and removed_at is null and launches_on > ${today}::date
      union all
      select e.id, d.launches_on from edition_drop d
      join edition e on e.shop = ${shop} and e.drop_id = d.id and e.launches_on is null and e.removed_at is null
      where d.shop = ${shop} and d.removed_at is null and d.launches_on > ${today}::date
      union all
      select e.id, null from edition e
      left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
      where e.shop = ${shop} and e.removed_at is null and e.launches_on is null and d.launches_on is null
        and (e.ends_on is null or e.ends_on >= ${today}::date)
        and not exists (
          select 1 from casting c join product p on p.shop = c.shop and p.id = c.product_id
          where c.shop = ${shop} and c.edition_id = e.id and c.ended_at is null
        )
    )
    select id::text, count(*) over ()::int as count from ahead order by day, id limit ${AHEAD}`;
  const ids = found.map(({ id }) => id);
  return { editions: await editionFacts(rows, ids, today), count: found[0]?.count ?? 0 };
}

/** Drops, those to come and the latest first. */
async function drops(rows: ShopRows, skip: number): Promise<LineagePage['drops']> {
  const { shop } = rows;
  const found = await rows.sql<DropRow & { count: number }>`
    with shown as (
      select id, title, launches_on, count(*) over ()::int as count from edition_drop
      where shop = ${shop} and removed_at is null
      order by launches_on desc, id desc offset ${skip} limit ${DROPS_ON_A_PAGE}
    )
    select shown.id::text, shown.title, to_char(shown.launches_on, 'YYYY-MM-DD') as "launchesOn", shown.count,
      (select count(*)::int from edition e
        where e.shop = ${shop} and e.drop_id = shown.id and e.removed_at is null) as editions,
      array(
        select distinct i.title from edition e
        join edition_icon ei on ei.shop = e.shop and ei.edition_id = e.id
        join icon i on i.shop = ei.shop and i.id = ei.icon_id
        where e.shop = ${shop} and e.drop_id = shown.id and e.removed_at is null order by i.title limit 6
      ) as icons
    from shown order by shown.launches_on desc, shown.id desc`;
  const count = found[0]?.count ?? 0;
  const shown = found.map(({ id, title, launchesOn, editions, icons }) => ({
    ...{ id, title, launchesOn, editions, icons },
  }));
  return { rows: shown, count, skip };
}

/** Drops, what is planned, and what is missing. */
export async function lineagePage(shop: string, asked: LineageAsked, asOf: Date): Promise<LineagePage> {
  const rows = forShop(shop);
  const today = await todayOf(rows, asOf);
  const { gap, gapPage, dropPage } = asked;
  const limit = gap === null ? FEW_GAPS : GAPS_ON_A_PAGE;
  const [months, planned, dropped, gaps] = await Promise.all([
    editionMonths(rows),
    plannedEditions(rows, today),
    drops(rows, dropPage * DROPS_ON_A_PAGE),
    gapsOf(rows, { today, asOf, limit, skip: gap === null ? 0 : gapPage * limit }, gap),
  ]);
  return { today, months, planned, drops: dropped, gaps, gapPage };
}
