import { forShop } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { keepGroups } from '../picture/group-figures.server';
import { forgetSales, weighProducts } from './product-sales.server';
import { keepTiers } from './tiers.server';

/**
 * Weighs what was sold: every product, and every tier of the pyramid. Done again, it writes only what changed. Without
 * access to orders there is no money, and products are only counted.
 */
export async function weigh(shop: string, asOf: Date): Promise<void> {
  const known = await forShop(shop).db.shop.findUnique({ where: { shop } });
  if (!known || known.uninstalledAt) return;
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('weighing');
    if (mayReadOrders(known.grantedScopes)) await weighProducts(rows, asOf);
    else await forgetSales(rows);
  });
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('casting');
    await keepTiers(rows);
    await keepGroups(rows, 'everything');
  });
  await forShop(shop).db.shop.updateMany({ data: { weighedAt: asOf } });
}
