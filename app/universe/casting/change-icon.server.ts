import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { whoChanged } from '~/team/audit.server';
import { readLiveIcon, readVariants, takenTitles } from './casting-facts.server';
import { carryVariants, recordChange, type Change, type IconWording } from './casting-rows.server';
import { CastingRefused, checkMinimum, mustBeVariants, tidyReason, tidyTitle } from './casting-rules';
import { castingIn, type Refused } from './casting-transaction.server';

export type ChangedIcon = { kind: 'cast'; changeId: string } | Refused;

/** What is left out stays as it is. */
export interface IconChangeRequest {
  iconId: string;
  title?: string;
  /** The whole permanent set as it should be. */
  variantIds?: readonly bigint[];
  /** Units per permanent variant; null takes the shop's default. */
  minimum?: number | null;
  reason: string;
  /** The version that the form shows; left out, whatever stands there is changed. */
  seen?: number | null | undefined;
}

interface SetChange {
  stops: bigint[];
  begins: bigint[];
}

async function wordingAsked(
  rows: ShopRows,
  request: IconChangeRequest,
  before: IconWording,
): Promise<IconWording> {
  return {
    title:
      request.title === undefined
        ? before.title
        : tidyTitle(request.title, await takenTitles(rows, request.iconId)),
    minimum: request.minimum === undefined ? before.minimum : checkMinimum(request.minimum),
  };
}

async function setAsked(rows: ShopRows, { iconId, variantIds }: IconChangeRequest): Promise<SetChange> {
  if (!variantIds) return { stops: [], begins: [] };
  const castings = await rows.db.casting.findMany({
    where: { iconId, role: 'icon', endedAt: null },
    select: { productId: true },
  });
  const own = await readVariants(
    rows,
    castings.map(({ productId }) => productId),
  );
  const wanted = new Set(variantIds);
  mustBeVariants([...wanted], new Set(own.keys()));
  const permanent = await rows.db.permanentVariant.findMany({
    where: { iconId, endedAt: null },
    select: { variantId: true },
  });
  const carried = new Set(permanent.map(({ variantId }) => variantId));
  return {
    stops: [...carried].filter((id) => !wanted.has(id)),
    begins: [...wanted].filter((id) => !carried.has(id)),
  };
}

async function writeSet(
  rows: ShopRows,
  iconId: string,
  { stops, begins }: SetChange,
  change: Change,
): Promise<void> {
  await rows.db.permanentVariant.updateMany({
    where: { iconId, endedAt: null, variantId: { in: stops } },
    data: { endedAt: change.asOf, endedBy: change.id },
  });
  await carryVariants(
    rows,
    begins.map((variantId) => ({ variantId, iconId })),
    change,
  );
}

async function refuseOldForm(rows: ShopRows, iconId: string, asOf: Date): Promise<never> {
  const first = await whoChanged(rows, 'icon', iconId, asOf);
  throw new CastingRefused({ because: 'changed-meanwhile', ...first });
}

/**
 * Changes an icon's name, what it always carries, or how much of each. Its handle stays, so that what was
 * built on it does not break.
 */
export function changeIcon(
  shop: string,
  request: IconChangeRequest,
  staff: Staff,
  asOf: Date,
): Promise<ChangedIcon> {
  return castingIn(shop, asOf, async (rows) => {
    const { id, version, ...before } = await readLiveIcon(rows, request.iconId);
    if (typeof request.seen === 'number' && request.seen !== version) await refuseOldForm(rows, id, asOf);
    const reason = tidyReason(request.reason);
    const after = await wordingAsked(rows, request, before);
    const set = await setAsked(rows, request);

    const renamed = after.title !== before.title;
    const reworded = renamed || after.minimum !== before.minimum;
    const resets = set.stops.length + set.begins.length > 0;
    if (!reworded && !resets) throw new CastingRefused({ because: 'nothing-changed' });
    const kind = renamed && !resets && after.minimum === before.minimum ? 'renamed' : 'permanent-set';
    const change = await recordChange(rows, {
      kind,
      reason,
      staff,
      asOf,
      ...(reworded && { icon: { id, before, after } }),
      about: { id, title: after.title },
    });
    await writeSet(rows, id, set, change);
    await rows.db.icon.updateMany({ where: { id }, data: { ...after, version: version + 1 } });
    return {
      kind: 'cast' as const,
      changeId: change.id,
      touched: { productIds: [], iconIds: renamed ? [id] : [], promisedIconIds: [id] },
    };
  });
}
