import { orderPayload } from '../webhooks/payloads/order.ts';
import { standingOf } from './fulfilment.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

/** Puts an order away as done, or takes it up again. */
export function setClosed(store: Store, order: Order, isClosed: boolean): Order {
  const closedAt = isClosed ? store.now() : null;
  store.tables.orderStandings.put({ ...standingOf(store, order.id), closedAt });
  return updated(store, order.id, {});
}

/** Changes what is written on an order, not what was sold. */
export function annotateOrder(
  store: Store,
  order: Order,
  change: { tags?: readonly string[]; note?: string | null },
): Order {
  if (change.note !== undefined)
    store.tables.orderStandings.put({ ...standingOf(store, order.id), note: change.note });
  return updated(store, order.id, change.tags === undefined ? {} : { tags: change.tags });
}

function updated(store: Store, orderId: number, by: Partial<Order>): Order {
  const order = store.orders.change(orderId, { ...by, updatedAt: store.now() });
  store.happening()('orders/updated', orderPayload(store, order));
  return order;
}
