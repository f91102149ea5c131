import { orderPayload } from '../webhooks/payloads/order.ts';
import { moveStock } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

/** Sends an order off: what was committed to it leaves the house. Throws where there is no such order. */
export function fulfilOrder(store: Store, orderId: number): Order {
  const order = store.orders.get(orderId);
  if (order === undefined) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  for (const held of store.commitments.get(orderId) ?? []) {
    const level = store.level(held.inventoryItemId, held.locationId);
    if (level !== undefined) moveStock(store, announce, level, { committed: -held.quantity });
  }
  store.commitments.delete(orderId);
  order.updatedAt = store.now();
  announce('orders/updated', orderPayload(store, order));
  return order;
}
