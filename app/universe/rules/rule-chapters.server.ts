import type { ShopRows } from '~/database/for-shop.server';

/** Nobody reads more titles than these in a warning. */
const MOST_NAMED = 10;

/** Titles of the chapters whose products come through a rule. */
export async function chaptersOfRule(rows: ShopRows, ruleId: string): Promise<string[]> {
  const found = await rows.sql<{ title: string }>`
    select c.title from chapter_rule r join chapter c on c.shop = r.shop and c.id = r.chapter_id
    where r.shop = ${rows.shop} and r.rule_id = ${ruleId}::uuid order by c.from_day, c.id limit ${MOST_NAMED}`;
  return found.map(({ title }) => title);
}
