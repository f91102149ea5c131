import { now } from '~/clock.server';
import { log } from '~/log.server';
import { inBulk, type BulkClient } from '~/database/bulk.server';
import { ShopifyUnavailable } from '~/shopify/answer';
import { QueryRefused } from './from-shopify.server';
import type { ReReadKind } from './inbox-plan';
import { afterRefusal, MOST_IDS } from './call-size';
import { reReadItems } from './re-read-items.server';
import { nextToReRead, strikeOff } from './re-read-list.server';
import { reReadLocations } from './re-read-locations.server';
import { reReadOrders } from './re-read-orders.server';
import { reReadProducts } from './re-read-products.server';
import { reReadTransfers } from './re-read-transfers.server';

/** What a kind of re-read needs to know. */
export interface ReReading {
  client: BulkClient;
  shop: string;
  currency: string;
  /** The moment before the request: what is read is true at least since then. */
  readAt: Date;
  /** Strikes the things off the list; part of the transaction that takes them in. */
  strike: () => Promise<void>;
}

interface Way {
  kind: ReReadKind;
  /** How many of these fit into one call. */
  perCall: (client: BulkClient, shop: string, ids: readonly string[]) => Promise<number>;
  again: (ids: string[], reading: ReReading) => Promise<'taken-in' | 'gone'>;
}

// Locations first: a level at an unknown location would be dropped. Products before items for the same reason.
const WAYS: readonly Way[] = [
  { kind: 'locations', ...reReadLocations },
  { kind: 'product', ...reReadProducts },
  { kind: 'item', ...reReadItems },
  { kind: 'order', ...reReadOrders },
  { kind: 'transfer', ...reReadTransfers },
];

async function reReadKind(client: BulkClient, shop: string, currency: string, way: Way): Promise<number> {
  let read = 0;
  let most = MOST_IDS;
  for (;;) {
    const readAt = now();
    const waiting = await nextToReRead(client, shop, way.kind, MOST_IDS, readAt);
    if (waiting.length === 0) return read;
    const ids = waiting.slice(0, Math.min(most, await way.perCall(client, shop, waiting)));
    const strike = () => strikeOff(client, shop, way.kind, ids, readAt);
    try {
      const outcome = await way.again(ids, { client, shop, currency, readAt, strike });
      if (outcome === 'gone') return read;
      most = MOST_IDS;
    } catch (error) {
      if (error instanceof QueryRefused) {
        const next = afterRefusal(ids.length);
        most = next.kind === 'fewer' ? next.most : MOST_IDS;
        if (next.kind === 'fewer') continue;
        log.warn({ shop, id: ids[0], err: error }, 'Shopify will not speak of this');
        await strike();
        continue;
      }
      // What we may not read (orders without the scope) is not asked for again.
      if (!(error instanceof ShopifyUnavailable) || error.answer.kind !== 'forbidden') throw error;
      await strike();
    } finally {
      await client.query('discard temp').catch(() => undefined);
    }
    read += ids.length;
  }
}

/**
 * Reads again what webhooks and the reconciliation asked for, many things in one call, and takes each answer in
 * within one transaction. Before the first full reading everything waits for it. Throws ShopifyUnavailable;
 * nothing on the list is lost.
 */
export async function reRead(shop: string): Promise<number> {
  return inBulk(shop, async (client) => {
    const found = await client.query<{ currency: string }>(
      'select currency from shop where shop = $1 and uninstalled_at is null and mirror_as_of is not null',
      [shop],
    );
    const currency = found.rows[0]?.currency;
    if (currency === undefined) return 0;
    let read = 0;
    for (const way of WAYS) read += await reReadKind(client, shop, currency, way);
    return read;
  });
}
