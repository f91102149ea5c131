import { forShop } from '~/database/for-shop.server';
import { defineEntries } from './define-entries.server';
import { defineMetafields } from './define-metafields.server';

/**
 * Makes a store ready for what we publish: the definitions of metafields and metaobjects that theme, collections and
 * people read. Run as often as you like. Throws ShopifyUnavailable.
 */
export async function prepareStore(shop: string, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (!known?.publishing) return;
  const outcomes = [await defineMetafields(shop), await defineEntries(shop)];
  // A refusal may pass (another app frees a place): the sweep tries a shop that is not prepared again.
  if (outcomes.includes('refused')) return;
  await rows.db.shop.updateMany({ data: { preparedAt: asOf } });
}
