import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import type { ChangeKind } from './change-kind';

/** A change under way. */
export interface Change {
  id: string;
  asOf: Date;
}

export interface IconWording {
  title: string;
  minimum: number | null;
}

interface ToRecord {
  kind: ChangeKind;
  reason: string;
  staff: Staff;
  asOf: Date;
  /** Of a change to an icon that was there before. */
  icon?: { id: string; before: IconWording; after: IconWording };
  /** The icon that it is about, where it is about no role. */
  about?: { id: string; title: string };
}

/** Writes down who decides what, when and why. */
export async function recordChange(
  rows: ShopRows,
  { kind, reason, staff, asOf, icon, about: iconAbout }: ToRecord,
): Promise<Change> {
  const id = randomUUID();
  const of = icon && { iconId: icon.id, iconBefore: { ...icon.before }, iconAfter: { ...icon.after } };
  await rows.db.castingChange.create({
    data: { id, shop: rows.shop, kind, reason, at: asOf, by: staff.id, byName: staff.name, ...of },
  });
  const about = iconAbout
    ? ({ about: 'icon', subject: iconAbout.id, title: iconAbout.title, verb: 'changed' } as const)
    : ({ about: 'casting', subject: id, title: '', verb: 'cast' } as const);
  const fields = icon && differing({ ...icon.before }, { ...icon.after });
  await recordAudit(rows, { ...about, reason, changeId: id, ...fields }, staff, asOf);
  return { id, asOf };
}

/** Ends the roles of these products, and with them their permanent variants. Answers how many roles ended. */
export async function endRoles(
  rows: ShopRows,
  productIds: readonly bigint[],
  change: Change,
): Promise<number> {
  await rows.run`
    update permanent_variant pv set ended_at = ${change.asOf}, ended_by = ${change.id}::uuid
    from variant v
    where pv.shop = ${rows.shop} and pv.ended_at is null
      and v.shop = pv.shop and v.id = pv.variant_id and v.product_id = any(${productIds}::bigint[])`;
  return rows.run`
    update casting set ended_at = ${change.asOf}, ended_by = ${change.id}::uuid
    where shop = ${rows.shop} and ended_at is null and product_id = any(${productIds}::bigint[])`;
}

/** Gives variants to the permanent set of the icon beside them. */
export async function carryVariants(
  rows: ShopRows,
  carried: readonly { variantId: bigint; iconId: string }[],
  change: Change,
): Promise<void> {
  const variantIds = carried.map(({ variantId }) => variantId);
  const iconIds = carried.map(({ iconId }) => iconId);
  await rows.run`
    insert into permanent_variant (id, shop, icon_id, variant_id, began_at, began_by)
    select gen_random_uuid(), ${rows.shop}, one.icon_id, one.variant_id, ${change.asOf}, ${change.id}::uuid
    from unnest(${iconIds}::uuid[], ${variantIds}::bigint[]) as one(icon_id, variant_id)`;
}

/** Retires icons that no product plays any more; answers which. */
export async function retireEmptied(
  rows: ShopRows,
  asOf: Date,
  except: string | null = null,
): Promise<string[]> {
  const retired = await rows.sql<{ id: string }>`
    update icon set retired_at = ${asOf}
    where shop = ${rows.shop} and retired_at is null and id is distinct from ${except}::uuid
      and not exists (
        select 1 from casting c where c.shop = icon.shop and c.icon_id = icon.id and c.role = 'icon' and c.ended_at is null
      )
    returning id`;
  return retired.map(({ id }) => id);
}
