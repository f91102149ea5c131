import { orderDeletedPayload } from '../webhooks/payloads/order.ts';
import { unfulfilled } from './fulfilment.ts';
import { withdraw } from './refund-order.ts';
import type { Store } from './store.ts';

/** Forgets an order; what it still held goes back on the shelf. Throws where there is no such order. */
export function deleteOrder(store: Store, orderId: number): void {
  const order = store.orders.get(orderId);
  if (order === undefined) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  for (const line of order.lines)
    withdraw(store, announce, orderId, line, unfulfilled(store, orderId, line.id), true);
  const { tables } = store;
  for (const { id } of tables.fulfillmentOrders.by('order', orderId)) tables.fulfillmentOrders.remove(id);
  for (const { id } of tables.fulfillments.by('order', orderId)) tables.fulfillments.remove(id);
  for (const { id } of tables.refunds.by('order', orderId)) tables.refunds.remove(id);
  for (const { id } of tables.orderEdits.by('order', orderId)) tables.orderEdits.remove(id);
  tables.orderStandings.remove(orderId);
  store.orders.remove(orderId);
  announce('orders/delete', orderDeletedPayload(order));
}
