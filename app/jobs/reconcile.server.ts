import { closeDays } from '~/catalogue/close-days.server';
import { forgetOldMirror } from '~/catalogue/forget-old.server';
import { reconcile } from '~/catalogue/reconcile.server';
import { forgetOldNotices } from '~/stock-guard/notices/forget-old.server';
import { forgetOldAudit } from '~/team/forget-old-audit.server';
import type { Tasks } from './tasks';

/** Days are closed first: they need no answer from Shopify. With each, what is old enough is forgotten. */
export const run = async ({ shop }: Tasks['reconcile'], asOf: Date): Promise<unknown> => {
  if ((await closeDays(shop, asOf)) > 0) {
    await forgetOldMirror(shop, asOf);
    await forgetOldNotices(shop, asOf);
    await forgetOldAudit(shop, asOf);
  }
  return reconcile(shop, asOf);
};
