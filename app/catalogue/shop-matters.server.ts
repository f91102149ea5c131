import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { forShop } from '~/database/for-shop.server';
import { fulfilCompliance } from '~/shopify/compliance.server';
import { shopChanged, shopUninstalled } from '~/shopify/installation.server';
import { mayReadArrivals, ORDER_SCOPES } from '~/shopify/scopes';
import type { ShopMatter } from './inbox-plan';
import { askForArrivals } from './re-read-transfers.server';
import { requestSync } from './request-sync.server';

const scopesOf = async (shop: string): Promise<readonly string[]> => {
  const row = await forShop(shop).db.shop.findUnique({ where: { shop }, select: { grantedScopes: true } });
  return row?.grantedScopes ?? [];
};

/** What can be read of orders or of transfers now and could not before is read at once, whether or not it was read in earlier times. */
async function scopesWereChanged(shop: string): Promise<void> {
  const before = await scopesOf(shop);
  await shopChanged(shop);
  const after = await scopesOf(shop);
  if (ORDER_SCOPES.some((scope) => after.includes(scope) && !before.includes(scope)))
    await requestSync(shop, 'orders', now());
  if (mayReadArrivals(after) !== mayReadArrivals(before))
    await inBulk(shop, (client) => askForArrivals(client, shop, now()));
}

/** Hands what concerns the installation itself to ~/shopify. Throws where it has to be tried again. */
export async function settleShopMatter(shop: string, matter: ShopMatter): Promise<void> {
  switch (matter.kind) {
    case 'uninstalled':
      await shopUninstalled(shop, matter.at);
      return;
    case 'scopes':
      return scopesWereChanged(shop);
    case 'shop':
      return shopChanged(shop);
    case 'compliance':
      return fulfilCompliance(shop, { topic: matter.topic, orderIds: matter.orderIds }, matter.at);
  }
}
