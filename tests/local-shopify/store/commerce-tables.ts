import type { Fulfillment, FulfillmentOrder, OrderEdit, OrderStanding, Refund } from './order-model.ts';
import { Table, type TableListener } from './table.ts';
import type { WebhookSubscription } from './webhook-subscriptions.ts';

const byId = ({ id }: { id: number }): number => id;
const order = ({ orderId }: { orderId: number }): number => orderId;

/** The tables of what is sold and of whom is told: registered together with all others in `tables.ts`. */
export function commerceTables(heard: TableListener) {
  return {
    orderStandings: new Table<number, OrderStanding>('orderStandings', order, {}, heard),
    fulfillmentOrders: new Table<number, FulfillmentOrder, 'order'>(
      'fulfillmentOrders',
      byId,
      { order },
      heard,
    ),
    fulfillments: new Table<number, Fulfillment, 'order'>('fulfillments', byId, { order }, heard),
    refunds: new Table<number, Refund, 'order'>('refunds', byId, { order }, heard),
    orderEdits: new Table<number, OrderEdit, 'order'>('orderEdits', byId, { order }, heard),
    webhookSubscriptions: new Table<number, WebhookSubscription, 'topic'>(
      'webhookSubscriptions',
      byId,
      { topic: (one) => one.topic },
      heard,
    ),
  };
}
