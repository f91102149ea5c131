import { now } from '~/clock.server';
import { forShop } from '~/database/for-shop.server';
import { fulfilCompliance } from '~/shopify/compliance.server';
import { shopChanged, shopUninstalled } from '~/shopify/installation.server';
import { ORDER_SCOPES } from '~/shopify/scopes';
import type { ShopMatter } from './inbox-plan';
import { requestSync } from './request-sync.server';

const orderScopes = async (shop: string): Promise<string[]> => {
  const row = await forShop(shop).db.shop.findUnique({ where: { shop }, select: { grantedScopes: true } });
  return ORDER_SCOPES.filter((scope) => row?.grantedScopes.includes(scope));
};

/** What can be read of orders now and could not before is read at once, whether or not it was read in earlier times. */
async function scopesWereChanged(shop: string): Promise<void> {
  const before = await orderScopes(shop);
  await shopChanged(shop);
  const after = await orderScopes(shop);
  if (after.some((scope) => !before.includes(scope))) await requestSync(shop, 'orders', now());
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
