import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { Rule, Situation } from './rule';

type Part = ReturnType<typeof part>;

/** Products that stand alike to the rules. */
export interface Group extends Situation {
  products: number;
  /** It matches the rule in question, though an earlier one may cast it. */
  inQuestion: boolean;
  /** A few of them. */
  first: bigint[];
}

/** Products of a group that a preview shows. */
const SHOWN = 20;

/** The rules as a relation: the first has place 1. */
const relation = (rules: readonly Rule[]): Part => {
  const all = rules.map(({ id, field, value, categoryId, iconIds, state }, i) => ({
    ...{ id, field, value, place: i + 1, live: state === 'live' },
    ...{ category_id: categoryId, icon_ids: [...iconIds].sort() },
  }));
  return part`jsonb_to_recordset(${JSON.stringify(all)}::jsonb)
    as r(id uuid, field text, value text, place int, live boolean, category_id uuid, icon_ids uuid[])`;
};

/** Only among these products, where some are named. */
const among = (column: Part, productIds: readonly bigint[] | null): Part =>
  productIds === null ? part`true` : part`${column} = any(${productIds}::bigint[])`;

/**
 * Every product that a rule matches or has cast, with how it stands to the rules. Each field is one hash join over
 * the products, however many rules there are; no product is compared with rules of another field.
 * `questioned` is a rule about whose matches more is asked. What a person's decision about many products has not come to yet is left out: its word is on the way.
 */
export function situations(
  { shop }: ShopRows,
  rules: readonly Rule[],
  productIds: readonly bigint[] | null,
  questioned: string | null = null,
): Part {
  const own = part`p.shop = ${shop} and ${among(part`p.id`, productIds)}`;
  return part`
    with rule as materialized (select * from ${relation(rules)}),
    live as (
      select field, lower(value) as value, place, id is not distinct from ${questioned}::uuid as in_question
      from rule where live
    ),
    hit as (
      select p.id as product_id, live.place, live.in_question from product p join live on live.value = lower(p.product_type)
        where live.field = 'product-type' and ${own}
      union all
      select p.id, live.place, live.in_question from product p join live on live.value = lower(p.vendor)
        where live.field = 'vendor' and ${own}
      union all
      select p.id, live.place, live.in_question from product p cross join unnest(p.tags) tag join live on live.value = lower(tag)
        where live.field = 'tag' and ${own}
      union all
      select p.id, live.place, live.in_question from live
        join rule_collection_product m on m.shop = ${shop}
          and m.collection_id = case when live.field = 'collection' then live.value::bigint end
        join product p on p.id = m.product_id
        where live.field = 'collection' and ${own}
    ),
    first as (
      select product_id, min(place) as place, bool_or(in_question) as in_question from hit group by product_id
    ),
    led as (
      select c.product_id, c.id, c.rule_id, c.category_id from casting c
      join product p on p.shop = c.shop and p.id = c.product_id
      where c.shop = ${shop} and c.ended_at is null and c.rule_id is not null and ${own}
    ),
    situation as (
      select ${shop}::text as shop, product_id, rule.id as matched, led.rule_id as current,
        coalesce(first.in_question, false) as in_question,
        led.id is null and (
          exists (select from casting c where c.shop = ${shop} and c.ended_at is null and c.product_id = first.product_id)
          or coalesce((
            select (c.began_by = c.ended_by) = (ended.kind = 'rule') from casting c
            join casting_change ended on ended.id = c.ended_by
            where c.shop = ${shop} and c.product_id = first.product_id and (c.began_by <> c.ended_by or ended.kind = 'rule')
            order by ended.number desc limit 1
          ), false)
        ) as by_hand,
        coalesce(led.rule_id = rule.id and led.category_id = rule.category_id and rule.icon_ids = array(
          select s.icon_id from casting_support s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
          where s.shop = ${shop} and s.casting_id = led.id order by s.icon_id
        ), false) as same
      from first full join led using (product_id)
      left join rule on rule.place = first.place
      where not exists (
        select from bulk_casting b join bulk_casting_product o on o.shop = b.shop and o.casting_id = b.id
        where b.shop = ${shop} and b.state = 'casting' and o.product_id = coalesce(first.product_id, led.product_id)
      )
    )`;
}

/** How many products stand how to these rules; of all products, or of those named. */
export function groupsOf(
  rows: ShopRows,
  rules: readonly Rule[],
  {
    productIds = null,
    questioned = null,
  }: { productIds?: readonly bigint[] | null; questioned?: string | null },
): Promise<Group[]> {
  return rows.sql<Group>`
    ${situations(rows, rules, productIds, questioned)}
    select matched::text, current::text, by_hand as "byHand", same, in_question as "inQuestion",
      count(*)::int as products, (array_agg(product_id order by product_id))[1:${SHOWN}::int] as first
    from situation where shop = ${rows.shop} group by matched, current, by_hand, same, in_question`;
}
