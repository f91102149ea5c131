import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { readLiveIcon, readVariants, takenTitles } from './casting-facts.server';
import { carryVariants, recordChange, type Change } from './casting-rows.server';
import { CastingRefused, checkMinimum, mustBeVariants, tidyReason, tidyTitle } from './casting-rules';
import { castingIn, type Refused } from './casting-transaction.server';

export type ChangedIcon = { kind: 'cast'; changeId: string } | Refused;

export interface PermanentSetRequest {
  iconId: string;
  /** The whole set as it should be. */
  variantIds: readonly bigint[];
  minimum: number | null;
  reason: string;
}

async function productsOf(rows: ShopRows, iconId: string): Promise<bigint[]> {
  const castings = await rows.db.casting.findMany({
    where: { iconId, role: 'icon', endedAt: null },
    select: { productId: true },
  });
  return castings.map(({ productId }) => productId);
}

async function carriedNow(rows: ShopRows, iconId: string): Promise<Set<bigint>> {
  const carried = await rows.db.permanentVariant.findMany({
    where: { iconId, endedAt: null },
    select: { variantId: true },
  });
  return new Set(carried.map(({ variantId }) => variantId));
}

async function stopCarrying(
  rows: ShopRows,
  iconId: string,
  variantIds: readonly bigint[],
  change: Change,
): Promise<void> {
  await rows.db.permanentVariant.updateMany({
    where: { iconId, endedAt: null, variantId: { in: [...variantIds] } },
    data: { endedAt: change.asOf, endedBy: change.id },
  });
}

/** Changes what an icon always carries, and how much of each. */
export function changePermanentSet(
  shop: string,
  request: PermanentSetRequest,
  staff: Staff,
  asOf: Date,
): Promise<ChangedIcon> {
  return castingIn(shop, asOf, async (rows) => {
    const { id, title, minimum: before } = await readLiveIcon(rows, request.iconId);
    const reason = tidyReason(request.reason);
    const minimum = checkMinimum(request.minimum);
    const productIds = await productsOf(rows, id);
    const wanted = new Set(request.variantIds);
    mustBeVariants([...wanted], new Set((await readVariants(rows, productIds)).keys()));

    const carried = await carriedNow(rows, id);
    const stops = [...carried].filter((variantId) => !wanted.has(variantId));
    const begins = [...wanted].filter((variantId) => !carried.has(variantId));
    if (stops.length + begins.length === 0 && minimum === before)
      throw new CastingRefused({ because: 'nothing-changed' });
    const icon = { id, before: { title, minimum: before }, after: { title, minimum } };
    const change = await recordChange(rows, {
      kind: 'permanent-set',
      reason,
      staff,
      asOf,
      ...(minimum !== before && { icon }),
    });
    await stopCarrying(rows, id, stops, change);
    await carryVariants(
      rows,
      begins.map((variantId) => ({ variantId, iconId: id })),
      change,
    );
    await rows.db.icon.updateMany({ where: { id }, data: { minimum } });
    return { kind: 'cast' as const, changeId: change.id, touched: { productIds: [], iconIds: [] } };
  });
}

/** Gives an icon another name. Its handle stays, so that what was built on it does not break. */
export function renameIcon(
  shop: string,
  request: { iconId: string; title: string; reason: string },
  staff: Staff,
  asOf: Date,
): Promise<ChangedIcon> {
  return castingIn(shop, asOf, async (rows) => {
    const { id, title: before, minimum } = await readLiveIcon(rows, request.iconId);
    const reason = tidyReason(request.reason);
    const title = tidyTitle(request.title, await takenTitles(rows, id));
    if (title === before) throw new CastingRefused({ because: 'nothing-changed' });
    const icon = { id, before: { title: before, minimum }, after: { title, minimum } };
    const change = await recordChange(rows, { kind: 'renamed', reason, staff, asOf, icon });
    await rows.db.icon.updateMany({ where: { id }, data: { title } });
    return { kind: 'cast' as const, changeId: change.id, touched: { productIds: [], iconIds: [id] } };
  });
}
