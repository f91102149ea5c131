import type { ShopRows } from '~/database/for-shop.server';
import type { Rule } from './rule';
import { situations } from './situations.server';

/** Whom a rule casts now and would not any more stays as it is: its casting is a person's from now on. */
export function keepLeaving(rows: ShopRows, rules: readonly Rule[], ruleId: string): Promise<number> {
  return rows.run`
    ${situations(rows, rules, null)}
    update casting c set rule_id = null from situation
    where c.shop = ${rows.shop} and situation.shop = c.shop and c.product_id = situation.product_id and c.ended_at is null
      and situation.current = ${ruleId}::uuid and situation.matched is distinct from situation.current`;
}
