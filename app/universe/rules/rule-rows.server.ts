import type { ShopRows } from '~/database/for-shop.server';
import type { Rule, RuleField } from './rule';

/** A rule with what its row says besides. */
export interface RuleRow extends Rule {
  active: boolean;
  version: number;
  createdBy: string;
  createdByName: string;
  category: string;
  /** Of a collection: its title, and whether its members are known. */
  collection: { title: string; state: 'read' | 'not-read-yet' | 'gone' } | null;
}

/** The shop's rules in their order. Icons that are gone are left out; a collection that cannot be read pauses its rule. */
export function readRules(rows: ShopRows): Promise<RuleRow[]> {
  const { shop } = rows;
  return rows.sql<RuleRow & { field: RuleField }>`
    select r.id::text, r.field, r.value, r.category_id::text as "categoryId", g.name as category, r.active, r.version,
      r.created_by as "createdBy", r.created_by_name as "createdByName",
      array(
        select i.id::text from icon i where i.shop = ${shop} and i.id = any(r.icon_ids) and i.retired_at is null order by i.id
      ) as "iconIds",
      case when r.active and (r.field <> 'collection' or k.read_at is not null and k.gone_at is null)
        then 'live' else 'paused' end as state,
      case when r.field = 'collection' then json_build_object('title', coalesce(k.title, ''), 'state',
        case when k.gone_at is not null then 'gone' when k.read_at is null then 'not-read-yet' else 'read' end) end as collection
    from casting_rule r
    join category g on g.shop = r.shop and g.id = r.category_id
    left join rule_collection k on k.shop = r.shop and r.field = 'collection' and k.collection_id::text = r.value
    where r.shop = ${shop} and r.removed_at is null order by r.position, r.created_at, r.id`;
}

/** The place behind every rule that is there: removed ones leave gaps, so that counting rules does not find it. */
export async function placeBehind(rows: ShopRows): Promise<number> {
  const last = await rows.db.castingRule.aggregate({ where: { removedAt: null }, _max: { position: true } });
  return (last._max.position ?? 0) + 1;
}

/** Current castings by a rule. */
export async function castByRule(rows: ShopRows, ruleId: string): Promise<number> {
  return (await castByRules(rows)).get(ruleId) ?? 0;
}

/** Current castings by each rule. */
export async function castByRules(rows: ShopRows): Promise<Map<string, number>> {
  const found = await rows.sql<{ id: string; products: number }>`
    select c.rule_id::text as id, count(*)::int as products from casting c
    join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${rows.shop} and c.ended_at is null and c.rule_id is not null group by 1`;
  return new Map(found.map(({ id, products }) => [id, products]));
}
