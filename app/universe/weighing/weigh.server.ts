import { forShop } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { keepGroups } from '../picture/group-figures.server';
import { keepSuggestions } from '../suggestions/keep-suggestions.server';
import { forgetSales, weighProducts } from './product-sales.server';
import { keepTiers } from './tiers.server';

/**
 * Weighs what was sold: every product, every tier of the pyramid, and what it suggests. Done again, it writes only what changed. Without
 * access to orders there is no money, and products are only counted.
 */
export async function weigh(shop: string, asOf: Date): Promise<void> {
  const known = await forShop(shop).db.shop.findUnique({ where: { shop } });
  if (!known || known.uninstalledAt) return;
  const ordersGranted = mayReadOrders(known.grantedScopes);
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('weighing');
    if (ordersGranted) await weighProducts(rows, asOf);
    else await forgetSales(rows);
  });
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('casting');
    await keepTiers(rows);
    await keepGroups(rows, 'everything');
  });
  await keepSuggestions(shop, ordersGranted, asOf);
  await forShop(shop).db.shop.updateMany({ data: { weighedAt: asOf } });
}
