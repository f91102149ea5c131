import type { ShopRows } from '~/database/for-shop.server';
import { ShopifyUnavailable } from './answer';
import { ask } from './gateway.server';
import { ReadShopDocument } from './generated/graphql';

/**
 * Whether a shop that is said to have left has the app. Shopify knows: the news of an uninstall may be late or lost,
 * and the shop may have come back meanwhile. Throws ShopifyUnavailable.
 */
export async function presenceOf({ shop, db }: ShopRows): Promise<'installed' | 'left'> {
  const known = await db.shop.findUnique({ where: { shop } });
  if (!known || known.uninstalledAt) return 'left';
  const answer = await ask(shop, ReadShopDocument, {});
  switch (answer.kind) {
    case 'answered':
      return 'installed';
    case 'gone':
    case 'forbidden':
      return 'left';
    case 'later':
      throw new ShopifyUnavailable(answer);
    case 'refused':
      throw new Error('A question was refused like a change.');
  }
}
