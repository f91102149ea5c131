import { assess } from '~/stock-guard/assess.server';
import type { Tasks } from './tasks';

/** Looks at promises after stock, castings or policies changed, and when a settle time is over. */
export const run = async ({ shop, variantIds, cause }: Tasks['assess'], asOf: Date): Promise<void> => {
  await assess(shop, variantIds ? variantIds.map(BigInt) : null, cause, asOf);
};
