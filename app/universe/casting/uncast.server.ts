import type { Staff } from '~/shopify/identity';
import { readProducts } from './casting-facts.server';
import { endRoles, recordChange, retireEmptied } from './casting-rows.server';
import { CastingRefused, chosenProducts, tidyReason } from './casting-rules';
import { mustBeUnchanged } from './changed-since.server';
import { mustBeUnderstood } from './consequences.server';
import { castingIn, type Refused } from './casting-transaction.server';

export type Uncast = { kind: 'cast'; changeId: string; products: number } | Refused;

/** Takes the role of these products away; those that have none are left as they are. */
export function uncast(
  shop: string,
  request: {
    productIds: readonly bigint[];
    reason: string;
    understood?: boolean | undefined;
    seen?: string | null | undefined;
  },
  staff: Staff,
  asOf: Date,
): Promise<Uncast> {
  return castingIn(shop, asOf, async (rows) => {
    const productIds = chosenProducts(request.productIds);
    const reason = tidyReason(request.reason);
    await readProducts(rows, productIds);
    await mustBeUnchanged(rows, productIds, request.seen, staff);
    await mustBeUnderstood(rows, { productIds }, request.understood);
    const change = await recordChange(rows, { kind: 'uncast', reason, staff, asOf });
    const products = await endRoles(rows, productIds, change);
    if (products === 0) throw new CastingRefused({ because: 'no-role' });
    const retired = await retireEmptied(rows, asOf);
    return {
      kind: 'cast' as const,
      changeId: change.id,
      products,
      touched: { productIds, iconIds: retired },
    };
  });
}
