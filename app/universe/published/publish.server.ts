import { forShop, type ShopRows } from '~/database/for-shop.server';
import { publishIconList } from './icon-list.server';
import { callsFor } from './publication-rules';
import { readDue } from './publication-rows.server';
import { publishCall } from './publish-call.server';
import { publishCollections } from './publish-collections.server';
import { publishEntries } from './publish-entries.server';

async function publishProducts(rows: ShopRows, asOf: Date): Promise<'go-on' | 'stop'> {
  for (let due = await readDue(rows, asOf); due.length > 0; due = await readDue(rows, asOf)) {
    for (const call of callsFor(due)) {
      if ((await publishCall(rows, call, asOf)) === 'stop') return 'stop';
    }
  }
  return 'go-on';
}

/**
 * Brings what is due to Shopify: metafields of products, metaobjects of the universe, collections, then the list the
 * theme block reads. What cannot be published now waits in its row. Throws ShopifyUnavailable where the list has to wait.
 */
export async function publishDue(shop: string, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (!known?.publishing) return;
  if ((await publishProducts(rows, asOf)) === 'stop') return;
  if ((await publishEntries(rows, asOf)) === 'stop') return;
  if ((await publishCollections(rows, asOf)) === 'stop') return;
  await publishIconList(shop);
}
