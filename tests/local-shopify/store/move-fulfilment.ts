import { orderPayload } from '../webhooks/payloads/order.ts';
import { moveStock } from './move-stock.ts';
import type { FulfillmentOrder } from './order-model.ts';
import type { Store } from './store.ts';

/** Lets another place send a fulfilment order: what is held for it goes back on one shelf and is held on the other. */
export function moveFulfilment(
  store: Store,
  fulfillmentOrder: FulfillmentOrder,
  locationId: number,
): FulfillmentOrder | 'not stocked there' {
  const { orderId } = fulfillmentOrder;
  const lines = new Set(fulfillmentOrder.lines.map(({ lineId }) => lineId));
  const held = store.commitments.get(orderId)?.held ?? [];
  const moving = held.filter(({ lineId }) => lines.has(lineId));
  for (const { inventoryItemId } of moving)
    if (store.level(inventoryItemId, locationId)?.isActive !== true) return 'not stocked there';
  const announce = store.happening();
  for (const { inventoryItemId, quantity, locationId: from } of moving) {
    const old = store.level(inventoryItemId, from);
    if (old !== undefined) moveStock(store, announce, old, { available: quantity, committed: -quantity });
    const next = store.level(inventoryItemId, locationId);
    if (next !== undefined) moveStock(store, announce, next, { available: -quantity, committed: quantity });
  }
  if (moving.length > 0)
    store.commitments.change(orderId, {
      held: held.map((one) => (lines.has(one.lineId) ? { ...one, locationId } : one)),
    });
  const at = store.now();
  const moved = store.tables.fulfillmentOrders.change(fulfillmentOrder.id, { locationId, updatedAt: at });
  const order = store.orders.change(orderId, { updatedAt: at });
  announce('orders/updated', orderPayload(store, order));
  return moved;
}
