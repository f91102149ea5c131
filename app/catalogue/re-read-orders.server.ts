import { gid } from '~/shopify/gid';
import { ReadMoreLinesDocument, ReadOrdersAgainDocument } from '~/shopify/generated/graphql';
import { takeInOrders } from './apply-orders.server';
import { connectionCost, idsPerCall } from './call-size';
import { read } from './from-shopify.server';
import { inMirror } from './mirror-transaction.server';
import { lineRow, orderRow } from './order-rows';
import { allNodes } from './pages';
import type { ReReading } from './re-read.server';
import { idAt } from './shopify-object';
import { openOrderStaging } from './staging.server';

// An order with its till's location; of a line the product, the variant and two amounts of two objects each.
const PER_CALL = idsPerCall(2 + connectionCost(10, 7));

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
  await staging.finish();
  return inMirror(client, shop, async () => {
    await takeInOrders(client, shop, readAt);
    await strike();
    return 'taken-in' as const;
  });
}

/** Orders with their lines, where the shop lets us read them. */
export const reReadOrders = { perCall: () => Promise.resolve(PER_CALL), again };
