import type { Client } from 'pg';
import type { StoreSize } from './large-mirror.ts';

/** Editions of each icon, details of each, and what else a brand has after years of work. */
const EDITIONS_PER_ICON = 10;
const DETAILS_PER_ICON = 7;
const DROPS = 200;
const RULES = 40;
const SUGGESTIONS = 400;
const CHAPTERS_PER_YEAR = 50;
const ICONS_PER_CHAPTER = 20;
const YEARS = 10;
const DAY = `interval '1 day'`;

/** Ids that later statements can name, with the version and variant that addresses are checked for. */
const ID = (kind: string, n: string): string =>
  `overlay(overlay(md5($1 || '${kind}' || (${n})) placing '4' from 13) placing '8' from 17)::uuid`;

/** Every statement takes the shop and the moment that counts as now; they run in this order. */
const statements = ({ products, icons }: StoreSize): string[] => [
  `insert into edition_drop (id, shop, title, handle, launches_on, created_at, created_by)
   select ${ID('drop', 'n')}, $1, 'Drop ' || n, 'drop-' || n, $2::date + 90 - n * 12, $2, '7' from generate_series(1, ${DROPS}) n`,
  `insert into edition (id, shop, title, handle, kind, drop_id, launches_on, ends_on, predecessor_id, created_at, created_by)
   select ${ID('edition', 'n')}, $1, 'Edition ' || n, 'edition-' || n,
     (array['archive-reissue','reboot','sequel','special-edition','collaboration','capsule','material-innovation'])[1 + n % 7],
     case when n % 3 = 0 then ${ID('drop', `1 + n % ${DROPS}`)} end,
     case when n % 3 <> 0 then $2::date + 120 - n * 37 % 3000 end,
     case when n % 4 = 0 then $2::date + 400 - n * 37 % 3000 end,
     case when n > ${icons} then ${ID('edition', `n - ${icons}`)} end, $2, '7'
   from generate_series(1, ${icons * EDITIONS_PER_ICON}) n`,
  `insert into edition_icon (shop, edition_id, icon_id)
   select distinct $1, ${ID('edition', 'n')}, icon.id
   from generate_series(1, ${icons * EDITIONS_PER_ICON}) n
   join icon on icon.shop = $1 and icon.position in (1 + n % ${icons}, case when n % 4 = 0 then 1 + n * 7 % ${icons} else 1 + n % ${icons} end)`,
  `insert into casting_change (id, shop, kind, reason, at, by, by_name)
   values (gen_random_uuid(), $1, 'edition', 'New this year', $2::timestamptz - ${DAY} * 30, '7', 'Ingrid Sande')`,
  // A tenth of the store are editions' products.
  `insert into casting (id, shop, product_id, role, edition_id, began_at, began_by)
   select gen_random_uuid(), $1, product.id, 'edition', ${ID('edition', `1 + product.id % ${icons * EDITIONS_PER_ICON}`)},
     $2::timestamptz - ${DAY} * 30, change.id
   from product join casting_change change on change.shop = product.shop and change.kind = 'edition'
   where product.shop = $1 and not exists (
     select 1 from casting c where c.shop = $1 and c.product_id = product.id and c.ended_at is null
   ) order by product.id limit ${Math.floor(products / 10)}`,
  `update cast_count set editions = (select count(*) from casting where shop = $1 and role = 'edition') where shop = $1`,
  `insert into product_sales (shop, product_id, units, revenue, full_price_revenue, weeks_sold, first_sold_on)
   select $1, id, 10 + id % 300, (10 + id % 300) * 12900 * (1 + id * 7919 % 13), (id % 300) * 10000, id % 52, $2::date - 400
   from product where shop = $1 and id % 5 <> 0 or shop = $1 and id % 20 = 0`,
  `insert into tier_figures (shop, role, products, units, revenue, full_price_revenue)
   select $1, coalesce(c.role, 'uncast'), count(*), coalesce(sum(s.units), 0), coalesce(sum(s.revenue), 0), coalesce(sum(s.full_price_revenue), 0)
   from product p
   left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
   left join product_sales s on s.shop = p.shop and s.product_id = p.id
   where p.shop = $1 group by coalesce(c.role, 'uncast')`,
  `insert into group_figures (shop, kind, subject, products, revenue, best)
   select $1, g.kind, g.subject, count(*), coalesce(sum(s.revenue), 0), (array_agg(c.product_id order by s.revenue desc nulls last))[1:8]
   from casting c cross join lateral (values ('icon', c.icon_id), ('edition', c.edition_id), ('category', c.category_id)) g(kind, subject)
   left join product_sales s on s.shop = c.shop and s.product_id = c.product_id
   where c.shop = $1 and c.ended_at is null and g.subject is not null group by g.kind, g.subject`,
  `insert into signature_detail (id, shop, icon_id, dimension, words, since_year, position, created_at, created_by)
   select gen_random_uuid(), $1, icon.id, (array['design','fit','signature','quality','durability','performance','symbolism'])[n],
     'What makes it itself, in line ' || n, 1962 + n, n, $2, '7'
   from icon, generate_series(1, ${DETAILS_PER_ICON}) n where icon.shop = $1`,
  `insert into detail_edition (shop, detail_id, edition_id)
   select distinct $1, d.id, ei.edition_id from signature_detail d
   join edition_icon ei on ei.shop = d.shop and ei.icon_id = d.icon_id where d.shop = $1 and d.position <= 2`,
  `insert into casting_rule (id, shop, position, field, value, category_id, icon_ids, created_at, created_by, created_by_name)
   select gen_random_uuid(), $1, n, (array['product-type', 'tag', 'vendor'])[1 + n % 3],
     (array['Type ', 'line-', 'Atelier '])[1 + n % 3] || n, category.id, '{}', $2, '7', 'Ingrid Sande'
   from generate_series(1, ${RULES}) n
   join category on category.shop = $1 and category.name = 'Category ' || 1 + n % 12`,
  `insert into narrative (id, shop, year, title, theme, created_at, created_by)
   select ${ID('narrative', 'n')}, $1, extract(year from $2::date)::int + 1 - n, 'The year ' || n, 'Salt', $2, '7' from generate_series(0, ${YEARS - 1}) n`,
  `insert into chapter (id, shop, narrative_id, title, handle, from_day, to_day, created_at, created_by)
   select ${ID('chapter', `n * ${CHAPTERS_PER_YEAR} + c`)}, $1, narrative.id, 'Chapter ' || c, 'chapter-' || n || '-' || c,
     make_date(narrative.year, 1, 1) + c * 7, make_date(narrative.year, 1, 1) + c * 7 + 10, $2, '7'
   from generate_series(0, ${YEARS - 1}) n join narrative on narrative.shop = $1 and narrative.id = ${ID('narrative', 'n')},
     generate_series(0, ${CHAPTERS_PER_YEAR - 1}) c`,
  `insert into chapter_icon (shop, chapter_id, icon_id, uplift)
   select $1, ${ID('chapter', 'c')}, icon.id, case when c % 2 = 0 then 1.3 end
   from generate_series(0, ${CHAPTERS_PER_YEAR * YEARS - 1}) c
   join icon on icon.shop = $1 and icon.position % ${Math.max(1, Math.floor(icons / ICONS_PER_CHAPTER))} = c % ${Math.max(1, Math.floor(icons / ICONS_PER_CHAPTER))}`,
  `insert into chapter_drop (shop, chapter_id, drop_id)
   select distinct $1, ${ID('chapter', 'c')}, ${ID('drop', `1 + c % ${DROPS}`)} from generate_series(0, ${CHAPTERS_PER_YEAR * YEARS - 1}) c`,
  `insert into chapter_gate (shop, chapter_id, icon_id, state, units, short_from, detail, at)
   select ci.shop, ci.chapter_id, ci.icon_id, case when ci.uplift is null then 'covered' else 'short' end, 12, chapter.from_day, '{}', $2
   from chapter_icon ci join chapter on chapter.shop = ci.shop and chapter.id = ci.chapter_id
   where ci.shop = $1 and chapter.to_day >= $2::date`,
  `insert into audit (shop, at, by, by_name, about, subject, title, verb)
   select $1, $2::timestamptz - interval '1 hour' * n, '7', 'Ingrid Sande', (array['icon', 'edition', 'casting', 'chapter'])[1 + n % 4],
     n::text, 'Thing ' || n, 'changed' from generate_series(1, ${Math.floor(products / 4)}) n`,
  `insert into audit (shop, at, by, by_name, about, subject, title, verb)
   select $1, $2::timestamptz - interval '1 hour' * n, '7', 'Ingrid Sande', 'icon', icon.id::text, icon.title, 'changed'
   from icon, generate_series(1, 3) n where icon.shop = $1`,
];

const TABLES = [
  ...[
    'edition_drop',
    'edition',
    'edition_icon',
    'casting',
    'casting_change',
    'product_sales',
    'tier_figures',
  ],
  ...['group_figures', 'signature_detail', 'detail_edition', 'casting_rule', 'narrative', 'chapter'],
  ...['chapter_icon', 'chapter_drop', 'chapter_gate', 'audit', 'suggestion'],
];

/** The evidence of a suggestion, as weighing leaves it. */
const EVIDENCE = JSON.stringify({
  ...{
    window: { from: '2025-11-22', to: '2026-11-21' },
    since: '2019-03-01',
    units: 812,
    fullPriceRevenue: 9_100_000,
  },
  ...{
    weeks: 52,
    weeksSold: 50,
    daysOut: { recorded: 3, inferred: 9 },
    share: 0.004,
    times: 12.5,
    variation: 0.4,
  },
  ...{
    sizes: 6,
    sizesSold: 6,
    returns: { stockOuts: 2, cameBack: 2, rate: 0.96 },
    atFullPrice: 0.9,
    set: null,
  },
  points: {
    revenue: 0.6,
    regularity: 0.9,
    steadiness: 0.7,
    tenure: 1,
    breadth: 1,
    'full-price': 0.8,
    returns: 0.9,
  },
});

const suggestions = `insert into suggestion (id, shop, kind, key, title, product_ids, score, confidence, evidence, state, computed_at)
   select gen_random_uuid(), $1, 'icon', n::text, 'Style ' || n, array[n], n / 1000.0, 'fair', '${EVIDENCE}', 'open', $2
   from generate_series(1, ${SUGGESTIONS}) n`;

/**
 * Lays the universe of a filled store out as years of work leave it: ten editions to an icon, rules, suggestions and ten
 * years of chapters.
 */
export async function fillLargeUniverse(
  client: Client,
  shop: string,
  size: StoreSize,
  asOf: Date,
): Promise<void> {
  for (const text of [...statements(size), suggestions])
    await client.query(text.replaceAll('$2', `'${asOf.toISOString()}'::timestamptz`), [shop]);
  for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
}
