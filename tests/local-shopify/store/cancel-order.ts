import { orderPayload } from '../webhooks/payloads/order.ts';
import { moveStock } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

/** Cancels an order and puts back what was still committed to it. Throws where there is no such order. */
export function cancelOrder(store: Store, orderId: number): Order {
  const before = store.orders.get(orderId);
  if (before === undefined) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  const at = store.now();
  const order = store.orders.change(orderId, {
    cancelledAt: at,
    updatedAt: at,
    lines: before.lines.map((line) => ({ ...line, currentQuantity: 0 })),
  });
  announce('orders/cancelled', orderPayload(store, order));
  announce('orders/updated', orderPayload(store, order));
  for (const held of store.commitments.get(orderId)?.held ?? []) {
    const level = store.level(held.inventoryItemId, held.locationId);
    if (level !== undefined)
      moveStock(store, announce, level, { available: held.quantity, committed: -held.quantity });
  }
  store.commitments.remove(orderId);
  return order;
}
