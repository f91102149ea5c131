import { closeDays } from '~/catalogue/close-days.server';
import { forShop } from '~/database/for-shop.server';
import { recordPromiseDays } from '~/stock-guard/board/promise-days.server';
import { knowDemand } from '~/stock-guard/demand/know.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { renewWatches } from '~/stock-guard/policy/watches.server';
import { enqueue } from './queue.server';
import type { Tasks } from './tasks';

/**
 * Once a day, after the day has ended in the shop's own zone: what sells, the terms that follow from it, how the promises
 * were kept, and whether they still are; what was sold is weighed afterwards. Each step may be done again, so that a job
 * killed in between begins anew; after weeks without a worker one run catches up.
 */
export const run = async ({ shop }: Tasks['know'], asOf: Date): Promise<void> => {
  const rows = forShop(shop);
  const known = await rows.db.shop.findUnique({ where: { shop }, select: { uninstalledAt: true } });
  if (!known || known.uninstalledAt) return;
  await closeDays(shop, asOf);
  await knowDemand(rows, 'everyone', asOf);
  await rows.transaction((inner) => renewWatches(inner, 'everyone', asOf));
  await recordPromiseDays(rows, 'every-icon', asOf);
  await rows.run`
    update shop set known_day = (${asOf}::timestamptz at time zone time_zone)::date where shop = ${shop}`;
  await assess(shop, null, 'stock', asOf);
  await enqueue('weigh', { shop });
};
