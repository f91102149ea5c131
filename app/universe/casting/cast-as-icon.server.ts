import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { readLiveIcon, readProducts, readVariants, takenTitles } from './casting-facts.server';
import { carryVariants, endRoles, recordChange, retireEmptied, type Change } from './casting-rows.server';
import { checkMinimum, chosenProducts, mustBeVariants, tidyReason, tidyTitle } from './casting-rules';
import { mustBeUnchanged } from './changed-since.server';
import { mustBeUnderstood } from './consequences.server';
import { castingIn, type Refused } from './casting-transaction.server';
import { distinctTitles, freeHandles } from './icon-handle';
import { suggestedForEach, suggestedSet } from './suggestion.server';

export interface IconRequest {
  productIds: readonly bigint[];
  /** All of them as one new icon, each as an icon of its own by its title, or into an icon that is there. */
  family: { kind: 'one'; title: string } | { kind: 'each' } | { kind: 'join'; iconId: string };
  permanentVariantIds: readonly bigint[] | 'suggest';
  /** Units per permanent variant of a new icon; null takes the shop's default. */
  minimum?: number | null;
  reason: string;
  /** What it leaves without an icon was shown. */
  understood?: boolean | undefined;
  /** The latest change that the form knew. */
  seen?: string | null | undefined;
}

export type CastAsIcon = { kind: 'cast'; changeId: string; products: number; iconIds: string[] } | Refused;

interface NewIcon {
  id: string;
  title: string;
}

/** Writes icons that are not there yet, each with a handle of its own. */
export async function createIcons(
  rows: ShopRows,
  icons: readonly NewIcon[],
  minimum: number | null,
  change: Change,
): Promise<void> {
  const given = await rows.db.icon.findMany({ select: { handle: true, position: true } });
  const handles = freeHandles(
    icons.map(({ title }) => title),
    new Set(given.map(({ handle }) => handle)),
  );
  const last = given.reduce((highest, { position }) => Math.max(highest, position), -1);
  await rows.db.icon.createMany({
    data: icons.map(({ id, title }, i) => ({
      id,
      shop: rows.shop,
      title,
      handle: handles[i] ?? id,
      minimum,
      createdAt: change.asOf,
      createdBy: change.id,
      position: last + 1 + i,
    })),
  });
}

/** Which icon each product will be part of; icons that are not there yet are created. */
async function iconsOf(
  rows: ShopRows,
  family: IconRequest['family'],
  products: readonly { id: bigint; title: string }[],
  minimum: number | null,
  change: Change,
): Promise<Map<bigint, string>> {
  if (family.kind === 'join') return new Map(products.map(({ id }) => [id, family.iconId]));
  const taken = await takenTitles(rows);
  const titles =
    family.kind === 'one'
      ? [tidyTitle(family.title, taken)]
      : distinctTitles(
          products.map(({ title }) => title),
          taken,
        );
  const icons = titles.map((title) => ({ id: randomUUID(), title }));
  await createIcons(rows, icons, minimum, change);
  return new Map(products.map(({ id }, i) => [id, (family.kind === 'one' ? icons[0] : icons[i])?.id ?? '']));
}

async function carriedOf(
  rows: ShopRows,
  request: IconRequest,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<readonly bigint[]> {
  if (request.permanentVariantIds !== 'suggest') return [...new Set(request.permanentVariantIds)];
  if (request.family.kind === 'each') return suggestedForEach(rows, productIds, asOf);
  const { variants } = await suggestedSet(rows, productIds, asOf);
  return variants.filter(({ carried }) => carried).map(({ variantId }) => variantId);
}

async function beginCastings(
  rows: ShopRows,
  icons: ReadonlyMap<bigint, string>,
  change: Change,
): Promise<void> {
  await rows.run`
    insert into casting (id, shop, product_id, role, icon_id, began_at, began_by)
    select gen_random_uuid(), ${rows.shop}, one.product_id, 'icon', one.icon_id, ${change.asOf}, ${change.id}::uuid
    from unnest(${[...icons.keys()]}::bigint[], ${[...icons.values()]}::uuid[]) as one(product_id, icon_id)`;
}

interface IconCasting {
  products: readonly { id: bigint; title: string }[];
  family: IconRequest['family'];
  carried: readonly bigint[];
  productOf: ReadonlyMap<bigint, bigint>;
  minimum: number | null;
}

/** Writes a decided change: ends the roles these products had and makes them icons. Answers the icons, and those retired. */
export async function writeIcons(
  rows: ShopRows,
  { products, family, carried, productOf, minimum }: IconCasting,
  change: Change,
): Promise<{ iconIds: string[]; retired: string[] }> {
  const productIds = products.map(({ id }) => id);
  await endRoles(rows, productIds, change);
  const retired = await retireEmptied(rows, change.asOf, family.kind === 'join' ? family.iconId : null);
  const icons = await iconsOf(rows, family, products, minimum, change);
  await beginCastings(rows, icons, change);
  const permanent = carried.map((variantId) => ({
    variantId,
    iconId: icons.get(productOf.get(variantId) ?? 0n) ?? '',
  }));
  await carryVariants(rows, permanent, change);
  return { iconIds: [...new Set(icons.values())], retired };
}

/** Makes each of these products an icon of its own, with the set its sales suggest. Answers the icons retired by it. */
export async function writeIconsOfEach(
  rows: ShopRows,
  productIds: readonly bigint[],
  minimum: number | null,
  change: Change,
): Promise<string[]> {
  const products = await readProducts(rows, productIds);
  const productOf = await readVariants(rows, productIds);
  const carried = await suggestedForEach(rows, productIds, change.asOf);
  const casting = { products, family: { kind: 'each' as const }, carried, productOf, minimum };
  return (await writeIcons(rows, casting, change)).retired;
}

/** Marks products as icons, with the sizes and colours that are always carried. */
export function castAsIcon(
  shop: string,
  request: IconRequest,
  staff: Staff,
  asOf: Date,
): Promise<CastAsIcon> {
  return castingIn(shop, asOf, async (rows) => {
    const productIds = chosenProducts(request.productIds);
    const reason = tidyReason(request.reason);
    const minimum = checkMinimum(request.minimum ?? null);
    const products = await readProducts(rows, productIds);
    const joined = request.family.kind === 'join' ? request.family.iconId : null;
    if (joined !== null) await readLiveIcon(rows, joined);
    await mustBeUnchanged(rows, productIds, request.seen, staff);
    await mustBeUnderstood(rows, { productIds }, request.understood, joined);
    const productOf = await readVariants(rows, productIds);
    const carried = await carriedOf(rows, request, productIds, asOf);
    mustBeVariants(carried, new Set(productOf.keys()));

    const change = await recordChange(rows, { kind: 'icon', reason, staff, asOf });
    const casting = { products, family: request.family, carried, productOf, minimum };
    const { iconIds, retired } = await writeIcons(rows, casting, change);
    return {
      kind: 'cast' as const,
      changeId: change.id,
      products: products.length,
      iconIds,
      touched: { productIds, iconIds: retired },
    };
  });
}
