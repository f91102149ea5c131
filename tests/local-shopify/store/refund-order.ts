import { orderPayload, refundPayload, type Refund } from '../webhooks/payloads/order.ts';
import { moveStock, type Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Commitment, Order, OrderLine } from './types.ts';

export interface NewRefund {
  orderId: number;
  lines: { lineId: number; quantity: number }[];
  /** Whether the goods go back on the shelf they came from. */
  restock: boolean;
}

/** Takes lines back. Throws on an unknown order or line, or more than was sold. */
export function refundOrder(store: Store, wanted: NewRefund): Order {
  const before = store.orders.get(wanted.orderId);
  if (before === undefined) throw new Error(`no order ${wanted.orderId}`);
  const returned = wanted.lines.map(({ lineId, quantity }) => {
    const line = before.lines.find((candidate) => candidate.id === lineId);
    if (line === undefined || quantity > line.currentQuantity)
      throw new Error(`cannot refund ${quantity} of line ${lineId}`);
    return { line, quantity, locationId: wanted.restock ? before.fulfilmentLocationId : null };
  });
  const announce = store.happening();
  const back = new Map(returned.map(({ line, quantity }) => [line.id, quantity]));
  const order = store.orders.change(before.id, {
    updatedAt: store.now(),
    lines: before.lines.map((line) => ({
      ...line,
      currentQuantity: line.currentQuantity - (back.get(line.id) ?? 0),
    })),
  });
  if (wanted.restock)
    for (const { line, quantity } of returned) restock(store, announce, order, line, quantity);
  const refund: Refund = { id: store.newId(), lines: returned };
  announce('refunds/create', refundPayload(store, order, refund));
  announce('orders/updated', orderPayload(store, order));
  return order;
}

/** What had not left yet is released from the order; what had left is put back on the shelf. */
function restock(store: Store, announce: Announce, order: Order, line: OrderLine, quantity: number): void {
  const variant = line.variantId === null ? undefined : store.variants.get(line.variantId);
  if (variant === undefined) return;
  const parts =
    variant.components.length === 0 ? [{ variantId: variant.id, quantity: 1 }] : variant.components;
  for (const part of parts) {
    const item = store.variants.get(part.variantId)?.inventoryItemId;
    const held = (store.commitments.get(order.id)?.held ?? []).find(
      (commitment) => commitment.lineId === line.id && commitment.inventoryItemId === item,
    );
    const level =
      item === undefined ? undefined : store.level(item, held?.locationId ?? order.fulfilmentLocationId);
    if (level === undefined || store.inventoryItems.get(level.inventoryItemId)?.tracked !== true) continue;
    const units = part.quantity * quantity;
    const released = Math.min(units, held?.quantity ?? 0);
    if (held !== undefined) release(store, order.id, held, released);
    moveStock(store, announce, level, { available: units, committed: -released });
  }
}

function release(store: Store, orderId: number, from: Commitment, quantity: number): void {
  const held = store.commitments.get(orderId)?.held ?? [];
  store.commitments.change(orderId, {
    held: held.map((each) => (each === from ? { ...each, quantity: each.quantity - quantity } : each)),
  });
}
