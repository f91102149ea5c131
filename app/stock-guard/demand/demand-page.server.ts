import { forShop, type ShopRows } from '~/database/for-shop.server';
import { groundOf } from './ground.server';
import type { DemandPage } from './demand-page';
import type { SeasonPoint } from './season-point';
import { chapterUplifts } from './named-uplifts.server';
import { mondayOfWeek, weekOfYear } from './week-of-year';

/** Categories and icons that a select offers; a shop with more is asked to choose among its largest. */
const MOST_OFFERED = 250;
const MOST_LISTED = 200;

const named = (rows: ShopRows) => rows.sql<{ category: string; learnt: boolean }>`
  select category, bool_or(learnt) as learnt from (
    select distinct category, true as learnt from season_week where shop = ${rows.shop}
    union all select distinct category, false from demand where shop = ${rows.shop}
  ) c group by category order by bool_or(learnt) desc, category limit ${MOST_OFFERED}`;

async function seasonOf(rows: ShopRows, category: string | null, today: string): Promise<SeasonPoint[]> {
  if (category === null) return [];
  const weeks = await rows.db.seasonWeek.findMany({ where: { category }, orderBy: { week: 'asc' } });
  return weeks.map(({ week, factor, units }) => ({ monday: mondayOfWeek(today, week), factor, units }));
}

const uplifts = (rows: ShopRows) => rows.sql<DemandPage['uplifts'][number]>`
  select u.id::text, u.name, u.factor, u.level, to_char(u.from_day, 'YYYY-MM-DD') as "from", to_char(u.to_day, 'YYYY-MM-DD') as "to",
    case u.level when 'category' then u.subject when 'icon' then (select title from icon i where i.shop = u.shop and i.id::text = u.subject) end as subject
  from uplift u where u.shop = ${rows.shop} order by u.from_day desc, u.id limit ${MOST_LISTED}`;

const marked = (rows: ShopRows) => rows.sql<DemandPage['marked'][number]>`
  select m.id::text, m.kind, m.note, m.level, to_char(m.from_day, 'YYYY-MM-DD') as "from", to_char(m.to_day, 'YYYY-MM-DD') as "to",
    case m.level when 'category' then m.subject when 'product' then (select title from product p where p.shop = m.shop and p.id::text = m.subject) end as subject
  from marked_days m where m.shop = ${rows.shop} order by m.from_day desc, m.id limit ${MOST_LISTED}`;

/** The channels of the latest sales: a shop has a few, and years of lines are not read for them. */
async function channelsSeen(rows: ShopRows): Promise<string[]> {
  const found = await rows.sql<{ channel: string }>`
    select distinct channel from (
      select channel from order_line where shop = ${rows.shop} and channel is not null order by processed_at desc limit 5000
    ) latest order by channel limit 50`;
  return found.map(({ channel }) => channel);
}

const products = (rows: ShopRows) => rows.sql<{ id: string; title: string }>`
  select id::text, title from product where shop = ${rows.shop} and id in (
    select v.product_id from permanent_variant p join variant v on v.shop = p.shop and v.id = p.variant_id
    where p.shop = ${rows.shop} and p.ended_at is null)
  order by title limit ${MOST_OFFERED}`;

/** How sales move over the year, and which days say nothing: everything the page of demand shows. */
export async function demandPage(shop: string, asked: string | null, asOf: Date): Promise<DemandPage> {
  const rows = forShop(shop);
  const ground = await groundOf(rows, asOf);
  if (ground === null) throw new Error('The shop is not there.');
  const found = await named(rows);
  const categories = found.map(({ category }) => category);
  const learnt = found.find((one) => one.learnt)?.category ?? null;
  const category = asked !== null && categories.includes(asked) ? asked : learnt;
  const icons = await rows.db.icon.findMany({
    where: { retiredAt: null },
    select: { id: true, title: true },
    orderBy: { title: 'asc' },
    take: MOST_OFFERED,
  });
  const row = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  return {
    basis: ground.basis,
    today: ground.today,
    knownDay: row.knownDay?.toISOString().slice(0, 10) ?? null,
    recordedFrom: ground.recordedFrom,
    window: ground.window,
    category,
    season: await seasonOf(rows, category, ground.today),
    thisWeek: weekOfYear(ground.today),
    categories,
    icons,
    products: await products(rows),
    uplifts: await uplifts(rows),
    chapterUplifts: await chapterUplifts(rows, ground.window.from),
    marked: await marked(rows),
    channelsSeen: [...new Set([...(await channelsSeen(rows)), ...row.wholesaleChannels])].sort(),
    wholesale: {
      channels: row.wholesaleChannels,
      tags: row.wholesaleTags,
      counts: row.wholesaleCounts,
    },
  };
}
