import { orderPayload } from '../webhooks/payloads/order.ts';
import { moveStock } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

/** Sends an order off: what was committed to it leaves the house. Throws where there is no such order. */
export function fulfilOrder(store: Store, orderId: number): Order {
  if (!store.orders.has(orderId)) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  for (const held of store.commitments.get(orderId)?.held ?? []) {
    const level = store.level(held.inventoryItemId, held.locationId);
    if (level !== undefined) moveStock(store, announce, level, { committed: -held.quantity });
  }
  store.commitments.remove(orderId);
  const fulfilled = store.orders.change(orderId, { updatedAt: store.now() });
  announce('orders/updated', orderPayload(store, fulfilled));
  return fulfilled;
}
