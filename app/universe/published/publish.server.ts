import { forShop } from '~/database/for-shop.server';
import { publishIconList } from './icon-list.server';
import { publishCollections } from './publish-collections.server';
import { publishEntries } from './publish-entries.server';
import { publishProducts } from './publish-products.server';
import { removeFromShopify } from './remove-from-shopify.server';

/**
 * Brings what is due to Shopify: metafields of products, metaobjects of the universe, collections, then the list the
 * theme block reads. Where the owner wants nothing there, takes all of it away. What cannot be done now waits in its
 * row. Throws ShopifyUnavailable where it has no row.
 */
export async function publishDue(shop: string, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (!known) return;
  if (!known.publishing) {
    await removeFromShopify(rows, asOf);
    return;
  }
  if ((await publishProducts(rows, asOf)) === 'stop') return;
  if ((await publishEntries(rows, asOf)) === 'stop') return;
  if ((await publishCollections(rows, asOf)) === 'stop') return;
  await publishIconList(shop);
}
