import type { ShopRows } from '~/database/for-shop.server';
import type { Chapter, NamedDrop, NamedIcon, NamedProduct, NamedRule } from './narrative';

type Head = Omit<Chapter, 'icons' | 'drops' | 'products' | 'rules'>;

const icons = (rows: ShopRows, id: string) => rows.sql<NamedIcon>`
  select i.id::text as id, i.title, i.retired_at is not null as retired, x.uplift
  from chapter_icon x join icon i on i.shop = x.shop and i.id = x.icon_id
  where x.shop = ${rows.shop} and x.chapter_id = ${id}::uuid order by i.title, i.id`;

const drops = (rows: ShopRows, id: string) => rows.sql<NamedDrop>`
  select d.id::text as id, d.title, to_char(d.launches_on, 'YYYY-MM-DD') as "launchesOn", d.removed_at is not null as removed
  from chapter_drop x join edition_drop d on d.shop = x.shop and d.id = x.drop_id
  where x.shop = ${rows.shop} and x.chapter_id = ${id}::uuid order by d.launches_on, d.title, d.id`;

const products = (rows: ShopRows, id: string) => rows.sql<NamedProduct>`
  select x.product_id::text as id, p.title, p.picture_url as "pictureUrl"
  from chapter_product x left join product p on p.shop = x.shop and p.id = x.product_id
  where x.shop = ${rows.shop} and x.chapter_id = ${id}::uuid order by p.title, x.product_id`;

const rules = (rows: ShopRows, id: string) => rows.sql<NamedRule>`
  select r.id::text as id, r.field, r.removed_at is not null as removed,
    case r.field when 'collection' then coalesce(
      (select c.title from rule_collection c where c.shop = r.shop and c.collection_id::text = r.value), r.value) else r.value end as value
  from chapter_rule x join casting_rule r on r.shop = x.shop and r.id = x.rule_id
  where x.shop = ${rows.shop} and x.chapter_id = ${id}::uuid order by r.position, r.id`;

/** A chapter with everything it names; null where there is none. Waits for whoever is changing it, where it is to be changed. */
export async function readChapter(
  rows: ShopRows,
  id: string,
  purpose: 'show' | 'change',
): Promise<Chapter | null> {
  if (purpose === 'change')
    await rows.run`select from chapter where shop = ${rows.shop} and id = ${id}::uuid for update`;
  const [head] = await rows.sql<Head>`
    select c.id::text as id, c.narrative_id::text as "narrativeId", n.year, c.title,
      to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to", c.note, c.links, c.version,
      jsonb_build_object('design', c.design_owner, 'marketing', c.marketing_owner, 'retail', c.retail_owner) as owners
    from chapter c join narrative n on n.shop = c.shop and n.id = c.narrative_id
    where c.shop = ${rows.shop} and c.id = ${id}::uuid`;
  if (!head) return null;
  return {
    ...head,
    icons: await icons(rows, id),
    drops: await drops(rows, id),
    products: await products(rows, id),
    rules: await rules(rows, id),
  };
}
