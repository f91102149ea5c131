import type { ShopRows } from '~/database/for-shop.server';

/**
 * Who undoes what rules did has spoken about its products: no rule casts them again. Of products that a run has not
 * come to yet, those that a rule cast are a person's from now on; the others get a casting that never was. Called
 * before what is left of the run is dropped.
 */
export async function keepRulesAway(rows: ShopRows, changeId: string, asOf: Date): Promise<void> {
  const { shop } = rows;
  await rows.run`
    update casting c set rule_id = null from bulk_casting b
    join bulk_casting_product o on o.shop = b.shop and o.casting_id = b.id
    where b.shop = ${shop} and b.change_id = ${changeId}::uuid and b.state = 'casting'
      and c.shop = b.shop and c.product_id = o.product_id and c.ended_at is null and c.rule_id is not null`;
  await rows.run`
    insert into casting (id, shop, product_id, role, category_id, rule_id, began_at, began_by, ended_at, ended_by)
    select gen_random_uuid(), ${shop}, o.product_id, 'supporting', b.category_id, b.rule_id, ${asOf}, b.change_id, ${asOf}, b.change_id
    from bulk_casting b join bulk_casting_product o on o.shop = b.shop and o.casting_id = b.id
    where b.shop = ${shop} and b.change_id = ${changeId}::uuid and b.state = 'casting' and b.way = 'supporting'
      and not exists (select from casting c where c.shop = b.shop and c.product_id = o.product_id and c.ended_at is null)`;
}

/** The same of castings that undoing took up again: the rule that gave them would only take them back. */
export async function takeFromRules(rows: ShopRows, castingIds: readonly string[]): Promise<void> {
  await rows.run`
    update casting set rule_id = null where shop = ${rows.shop} and id = any(${castingIds}::uuid[]) and rule_id is not null`;
}
