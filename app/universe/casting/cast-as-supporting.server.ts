import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { liveIconIds, readProducts } from './casting-facts.server';
import { endRoles, recordChange, retireEmptied, type Change } from './casting-rows.server';
import { chosenProducts, supportedIcons, tidyCategory, tidyReason } from './casting-rules';
import { mustBeUnchanged } from './changed-since.server';
import { mustBeUnderstood } from './consequences.server';
import { castingIn, type Refused } from './casting-transaction.server';

export interface SupportingRequest {
  productIds: readonly bigint[];
  /** A category of the shop's own list, or a new one by its name. */
  category: string;
  iconIds: readonly string[];
  reason: string;
  /** What it leaves without an icon was shown. */
  understood?: boolean | undefined;
  /** The latest change that the form knew. */
  seen?: string | null | undefined;
}

export type CastAsSupporting = { kind: 'cast'; changeId: string; products: number } | Refused;

/** The category of this name, however it is written; created where there is none. */
export async function categoryNamed(rows: ShopRows, name: string, asOf: Date): Promise<string> {
  const [found] = await rows.sql<{ id: string }>`
    select id from category where shop = ${rows.shop} and lower(name) = lower(${name}) limit 1`;
  if (found) return found.id;
  const id = randomUUID();
  await rows.db.category.create({ data: { id, shop: rows.shop, name, createdAt: asOf } });
  return id;
}

interface Supporting {
  categoryId: string;
  iconIds: readonly string[];
  /** The rule that casts; null where a person does. */
  ruleId?: string | null;
}

/** Writes a decided change: these products play in the category and support those of the icons that live on. */
export async function writeSupporting(
  rows: ShopRows,
  productIds: readonly bigint[],
  { categoryId, iconIds, ruleId = null }: Supporting,
  change: Change,
): Promise<void> {
  await rows.run`
    with begun as (
      insert into casting (id, shop, product_id, role, category_id, rule_id, began_at, began_by)
      select gen_random_uuid(), ${rows.shop}, product_id, 'supporting', ${categoryId}::uuid, ${ruleId}::uuid, ${change.asOf}, ${change.id}::uuid
      from unnest(${productIds}::bigint[]) as product_id
      returning id
    )
    insert into casting_support (shop, casting_id, icon_id)
    select ${rows.shop}, begun.id, icon_id from begun cross join unnest(${iconIds}::uuid[]) as icon_id`;
}

/** Marks products as supporting characters of a category, and of the icons they support. */
export function castAsSupporting(
  shop: string,
  request: SupportingRequest,
  staff: Staff,
  asOf: Date,
): Promise<CastAsSupporting> {
  return castingIn(shop, asOf, async (rows) => {
    const productIds = chosenProducts(request.productIds);
    const reason = tidyReason(request.reason);
    const category = tidyCategory(request.category);
    await readProducts(rows, productIds);
    await mustBeUnchanged(rows, productIds, request.seen, staff);
    await mustBeUnderstood(rows, { productIds }, request.understood);

    const change = await recordChange(rows, { kind: 'supporting', reason, staff, asOf });
    await endRoles(rows, productIds, change);
    const retired = await retireEmptied(rows, asOf);
    // After the icons that end with this change: a product does not support the icon it stops being.
    const iconIds = supportedIcons(request.iconIds, await liveIconIds(rows));
    const categoryId = await categoryNamed(rows, category, asOf);
    await writeSupporting(rows, productIds, { categoryId, iconIds }, change);
    return {
      kind: 'cast' as const,
      changeId: change.id,
      products: productIds.length,
      touched: { productIds, iconIds: retired },
    };
  });
}
