import { closeDays } from '~/catalogue/close-days.server';
import { reconcile } from '~/catalogue/reconcile.server';
import type { Tasks } from './tasks';

/** Days are closed first: they need no answer from Shopify. */
export const run = async ({ shop }: Tasks['reconcile'], asOf: Date): Promise<unknown> => {
  await closeDays(shop, asOf);
  return reconcile(shop, asOf);
};
