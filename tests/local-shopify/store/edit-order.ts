import { orderEditedPayload, orderPayload } from '../webhooks/payloads/order.ts';
import { addToOpen, standingOf, unfulfilled } from './fulfilment.ts';
import { heldBy, holdStock } from './hold-stock.ts';
import type { Announce } from './move-stock.ts';
import type { AddedLine, ChangedLine } from './order-model.ts';
import { orderLine } from './place-order.ts';
import { withdraw } from './refund-order.ts';
import type { Store } from './store.ts';
import type { Order, OrderLine } from './types.ts';

export interface NewEdit {
  orderId: number;
  add?: readonly Pick<AddedLine, 'variantId' | 'quantity' | 'locationId'>[];
  set?: readonly ChangedLine[];
  note?: string;
}

/** How many units an edit put on a line, or took off. */
export interface LineDelta {
  id: number;
  delta: number;
}

/**
 * Changes what was ordered: more is committed, less goes back on the shelf or is gone. Throws on an unknown order,
 * line or variant, and where more would be taken off than has not left yet.
 */
export function editOrder(store: Store, edit: NewEdit): Order {
  const before = store.orders.get(edit.orderId);
  if (before === undefined) throw new Error(`no order ${edit.orderId}`);
  const changes = (edit.set ?? []).map((change) => ({ ...change, line: lineOf(before, change.lineId) }));
  for (const { line, quantity } of changes)
    if (line.currentQuantity - quantity > unfulfilled(store, before.id, line.id))
      throw new Error(`line ${line.id} cannot have ${quantity}: more than that has left`);
  const added = (edit.add ?? []).map((wanted) => ({ wanted, line: orderLine(store, wanted) }));
  const announce = store.happening();
  const lines = new Map(before.lines.map((line) => [line.id, line]));
  const additions: LineDelta[] = [];
  const removals: LineDelta[] = [];
  const removed = { ...standingOf(store, before.id).removed };
  for (const { line, quantity, restock } of changes) {
    const delta = quantity - line.currentQuantity;
    if (delta > 0) {
      additions.push({ id: line.id, delta });
      lines.set(line.id, { ...line, quantity: line.quantity + delta, currentQuantity: quantity });
      commit(store, announce, before, line, delta, before.fulfilmentLocationId);
    } else if (delta < 0) {
      removals.push({ id: line.id, delta });
      removed[line.id] = (removed[line.id] ?? 0) - delta;
      lines.set(line.id, { ...line, currentQuantity: quantity });
      withdraw(store, announce, before.id, line, -delta, restock);
    }
  }
  for (const { wanted, line } of added) {
    additions.push({ id: line.id, delta: line.quantity });
    lines.set(line.id, line);
    commit(store, announce, before, line, line.quantity, wanted.locationId ?? before.fulfilmentLocationId);
  }
  store.tables.orderStandings.put({ ...standingOf(store, before.id), isEdited: true, removed });
  const order = store.orders.change(before.id, { updatedAt: store.now(), lines: [...lines.values()] });
  announce(
    'orders/edited',
    orderEditedPayload(store, order, { additions, removals, note: edit.note ?? null }),
  );
  announce('orders/updated', orderPayload(store, order));
  return order;
}

function lineOf(order: Order, lineId: number): OrderLine {
  const line = order.lines.find(({ id }) => id === lineId);
  if (line === undefined) throw new Error(`no line ${lineId} in order ${order.id}`);
  return line;
}

function commit(
  store: Store,
  announce: Announce,
  order: Order,
  line: OrderLine,
  units: number,
  locationId: number,
): void {
  holdStock(store, announce, order.id, line, units, { locationId, isFixed: false });
  const [held] = heldBy(store, order.id, line.id);
  addToOpen(store, order.id, line, units, held?.locationId ?? locationId);
}
