import { orderPayload } from '../webhooks/payloads/order.ts';
import { standingOf, unfulfilled } from './fulfilment.ts';
import type { CancelReason } from './order-model.ts';
import { withdraw } from './refund-order.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

export interface Cancellation {
  reason?: CancelReason;
  /** Whether what was still committed goes back on the shelf; default yes. */
  restock?: boolean;
}

/** Cancels an order and puts back what was still committed to it. Throws where there is no such order. */
export function cancelOrder(store: Store, orderId: number, cancellation: Cancellation = {}): Order {
  const before = store.orders.get(orderId);
  if (before === undefined) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  const at = store.now();
  const order = store.orders.change(orderId, {
    cancelledAt: at,
    updatedAt: at,
    lines: before.lines.map((line) => ({ ...line, currentQuantity: 0 })),
  });
  const cancelReason = cancellation.reason ?? 'OTHER';
  store.tables.orderStandings.put({ ...standingOf(store, orderId), cancelReason, closedAt: at });
  announce('orders/cancelled', orderPayload(store, order));
  announce('orders/updated', orderPayload(store, order));
  for (const line of before.lines) {
    const units = unfulfilled(store, orderId, line.id);
    withdraw(store, announce, orderId, line, units, cancellation.restock !== false);
  }
  return order;
}
