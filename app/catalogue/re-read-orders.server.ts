import { log } from '~/log.server';
import { gid } from '~/shopify/gid';
import { forShop } from '~/database/for-shop.server';
import { ShopifyUnavailable } from '~/shopify/answer';
import {
  ReadFulfilmentsDocument,
  ReadMoreLinesDocument,
  ReadOrdersAgainDocument,
} from '~/shopify/generated/graphql';
import { mayReadFulfilments } from '~/shopify/scopes';
import { takeInOrders } from './apply-orders.server';
import { connectionCost, idsPerCall } from './call-size';
import { read } from './from-shopify.server';
import { inMirror } from './mirror-transaction.server';
import { lineRow, orderRow, senderRow, sentRow } from './order-rows';
import { allNodes } from './pages';
import type { ReReading } from './re-read.server';
import { idAt } from './shopify-object';
import { openOrderStaging, type OrderStaging } from './staging.server';

// An order with its till's location; of a line the product, the variant and two amounts of two objects each.
const PER_CALL = idsPerCall(2 + connectionCost(10, 7));

// A part with its location, and of each of its lines the line it sends.
const PLACED_PER_CALL = idsPerCall(1 + connectionCost(5, 3 + connectionCost(20, 2)));

async function readPlaces(shop: string, ids: readonly string[], staging: OrderStaging): Promise<void> {
  const { nodes } = await read(shop, ReadFulfilmentsDocument, {
    ids: ids.map((id) => gid('Order', BigInt(id))),
  });
  for (const node of nodes)
    for (const fulfilment of node && 'fulfillmentOrders' in node ? node.fulfillmentOrders.nodes : []) {
      const sender = senderRow(fulfilment);
      if (sender === null) continue;
      staging.add('staged_sender', sender);
      for (const part of fulfilment.lineItems.nodes)
        staging.add('staged_sent', sentRow(part, idAt(fulfilment, 'id')));
    }
}

/** From where orders are sent, if that may be read: without it the sales are known all the same. */
async function placesOf(shop: string, ids: readonly string[], staging: OrderStaging): Promise<void> {
  const { grantedScopes } = await forShop(shop).db.shop.findUniqueOrThrow({ where: { shop } });
  if (!mayReadFulfilments(grantedScopes)) return;
  try {
    for (let from = 0; from < ids.length; from += PLACED_PER_CALL)
      await readPlaces(shop, ids.slice(from, from + PLACED_PER_CALL), staging);
  } catch (error) {
    if (!(error instanceof ShopifyUnavailable) || error.answer.kind !== 'forbidden') throw error;
    log.warn({ shop }, 'Shopify does not say from where orders are sent');
  }
}

async function again(ids: string[], reading: ReReading): Promise<'taken-in' | 'gone'> {
  const { client, shop, currency, readAt, strike } = reading;
  const staging = await openOrderStaging(client);
  const { nodes } = await read(shop, ReadOrdersAgainDocument, {
    ids: ids.map((id) => gid('Order', BigInt(id))),
  });
  for (const node of nodes) {
    // Out of our reach is not deleted: orders older than the scope allows are null too.
    if (!node || !('lineItems' in node)) continue;
    staging.add('staged_order', orderRow(node));
    const more = async (after: string) =>
      (await read(shop, ReadMoreLinesDocument, { order: node.id, after })).order?.lineItems;
    for (const line of await allNodes(node.lineItems, more))
      staging.add('staged_line', lineRow(line, idAt(node, 'id'), currency));
  }
  await placesOf(shop, ids, staging);
  await staging.finish();
  return inMirror(client, shop, async () => {
    await takeInOrders(client, shop, readAt);
    await strike();
    return 'taken-in' as const;
  });
}

/** Orders with their lines, where the shop lets us read them. */
export const reReadOrders = { perCall: () => Promise.resolve(PER_CALL), again };
