import { applyRules } from '~/universe/rules/apply-rules.server';
import type { Tasks } from './tasks';

/** Casts whom the casting rules want. */
export const run = ({ shop, productIds }: Tasks['apply-rules'], asOf: Date): Promise<number> =>
  applyRules(shop, productIds?.map(BigInt) ?? null, asOf);
