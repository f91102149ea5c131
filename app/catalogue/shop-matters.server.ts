import { fulfilCompliance } from '~/shopify/compliance.server';
import { scopesChanged, shopChanged, shopUninstalled } from '~/shopify/installation.server';
import type { ShopMatter } from './inbox-plan';

/** Hands what concerns the installation itself to ~/shopify. Throws where it has to be tried again. */
export async function settleShopMatter(shop: string, matter: ShopMatter): Promise<void> {
  switch (matter.kind) {
    case 'uninstalled':
      await shopUninstalled(shop, matter.at);
      return;
    case 'scopes':
      return scopesChanged(shop);
    case 'shop':
      return shopChanged(shop);
    case 'compliance':
      return fulfilCompliance(shop, { topic: matter.topic, orderIds: matter.orderIds }, matter.at);
  }
}
