import { applyRules } from '~/universe/rules/apply-rules.server';
import { askMembership } from '~/universe/rules/rule-collections.server';
import type { Tasks } from './tasks';

/** Casts whom the casting rules want; of products that came or changed it asks first which collections they are in. */
export const run = async ({ shop, productIds }: Tasks['apply-rules'], asOf: Date): Promise<number> => {
  const named = productIds?.map(BigInt) ?? null;
  if (named) await askMembership(shop, named);
  return applyRules(shop, named, asOf);
};
