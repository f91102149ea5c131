import type { ShopRows } from '~/database/for-shop.server';
import { callsFor } from './publication-rules';
import { readDue } from './publication-rows.server';
import { publishCall } from './publish-call.server';

/** Brings the metafields of products that are due to Shopify. `stop` when Shopify cannot be asked now. */
export async function publishProducts(rows: ShopRows, asOf: Date): Promise<'go-on' | 'stop'> {
  for (let due = await readDue(rows, asOf); due.length > 0; due = await readDue(rows, asOf)) {
    for (const call of callsFor(due)) {
      if ((await publishCall(rows, call, asOf)) === 'stop') return 'stop';
    }
  }
  return 'go-on';
}
