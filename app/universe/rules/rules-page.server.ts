import { forShop, type ShopRows } from '~/database/for-shop.server';
import { castChoices } from '../cast/cast-choices.server';
import { castByRules, readRules } from './rule-rows.server';
import type { ListedRule, RuleChange, RulesPage } from './rules-page';

const LATELY = 5;

async function listedRules(rows: ShopRows): Promise<ListedRule[]> {
  const [rules, products] = await Promise.all([readRules(rows), castByRules(rows)]);
  const icons = await rows.db.icon.findMany({
    where: { id: { in: [...new Set(rules.flatMap(({ iconIds }) => iconIds))] } },
    select: { id: true, title: true },
    orderBy: [{ position: 'asc' }, { title: 'asc' }],
  });
  return rules.map(({ id, version, field, value, category, iconIds, active, collection }) => ({
    ...{ id, version, field, value, category, active, collection },
    icons: icons.filter((icon) => iconIds.includes(icon.id)),
    products: products.get(id) ?? 0,
  }));
}

const latelyCast = (rows: ShopRows): Promise<RuleChange[]> => rows.sql<RuleChange>`
  select change.id::text as "changeId", reason, at, by_name as by, undone_at is not null as undone, (
    select count(distinct product_id)::int from casting c
    where c.shop = ${rows.shop} and (c.began_by = change.id or c.ended_by = change.id)
  ) as products
  from casting_change change where shop = ${rows.shop} and kind = 'rule' order by at desc, number desc limit ${LATELY}`;

/** Every rule in its order with what it does, and what rules did lately. */
export async function rulesPage(shop: string): Promise<RulesPage> {
  const rows = forShop(shop);
  const [rules, lately, { vendors, productTypes, categories }] = await Promise.all([
    listedRules(rows),
    latelyCast(rows),
    castChoices(shop),
  ]);
  return {
    rules,
    lately,
    choices: { vendors, productTypes, categories: categories.map(({ name }) => name) },
  };
}
