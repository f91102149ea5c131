import { orderPayload, refundPayload } from '../webhooks/payloads/order.ts';
import { takeOffOpen, unfulfilled } from './fulfilment.ts';
import { endHold, returnStock } from './hold-stock.ts';
import type { Announce } from './move-stock.ts';
import type { Refund, RefundLine, RestockType } from './order-model.ts';
import type { Store } from './store.ts';
import type { Order, OrderLine } from './types.ts';

export interface NewRefund {
  orderId: number;
  lines: {
    lineId: number;
    quantity: number;
    /** Default: by `restock`, what has not left before what has. */
    restockType?: RestockType;
    /** Where the goods are put; default: where they came from. */
    locationId?: number;
  }[];
  /** Whether the goods go back on the shelf they came from. */
  restock: boolean;
  note?: string;
}

/** Takes lines back. Throws on an unknown order or line, or more than was sold. */
export function refundOrder(store: Store, wanted: NewRefund): Order {
  const before = store.orders.get(wanted.orderId);
  if (before === undefined) throw new Error(`no order ${wanted.orderId}`);
  const announce = store.happening();
  const back = new Map<number, number>();
  for (const { lineId, quantity } of wanted.lines) {
    const line = before.lines.find((candidate) => candidate.id === lineId);
    const all = (back.get(lineId) ?? 0) + quantity;
    if (line === undefined || all > line.currentQuantity)
      throw new Error(`cannot refund ${quantity} of line ${lineId}`);
    back.set(lineId, all);
  }
  const order = store.orders.change(before.id, {
    updatedAt: store.now(),
    lines: before.lines.map((line) => ({
      ...line,
      currentQuantity: line.currentQuantity - (back.get(line.id) ?? 0),
    })),
  });
  const lines = wanted.lines.flatMap((part) => takeBack(store, announce, before, part, wanted.restock));
  const refund: Refund = {
    id: store.newId(),
    orderId: order.id,
    note: wanted.note ?? null,
    lines,
    createdAt: store.now(),
  };
  store.tables.refunds.put(refund);
  announce('refunds/create', refundPayload(store, order, refund));
  announce('orders/updated', orderPayload(store, order));
  return order;
}

/** What has not left yet is taken off the order, what has left comes back; one line of a refund for each. */
function takeBack(
  store: Store,
  announce: Announce,
  order: Order,
  part: NewRefund['lines'][number],
  restock: boolean,
): RefundLine[] {
  const line = order.lines.find(({ id }) => id === part.lineId);
  if (line === undefined) return [];
  const open = unfulfilled(store, order.id, line.id);
  const sent = line.currentQuantity - open;
  const fromOpen =
    part.restockType === 'RETURN' ? Math.max(0, part.quantity - sent) : Math.min(open, part.quantity);
  const fromSent = part.quantity - fromOpen;
  const isRestocked = part.restockType === undefined ? restock : part.restockType !== 'NO_RESTOCK';
  const locationId = isRestocked ? (part.locationId ?? order.fulfilmentLocationId) : null;
  withdraw(store, announce, order.id, line, fromOpen, isRestocked);
  if (locationId !== null && fromSent > 0) returnStock(store, announce, line, fromSent, locationId);
  const one = (quantity: number, restockType: RestockType): RefundLine[] =>
    quantity === 0
      ? []
      : [
          {
            id: store.newId(),
            lineId: line.id,
            quantity,
            restockType: isRestocked ? restockType : 'NO_RESTOCK',
            locationId,
          },
        ];
  return [...one(fromOpen, 'CANCEL'), ...one(fromSent, 'RETURN')];
}

/** Takes units that have not left off an order: back on the shelf they are held on, or gone. */
export function withdraw(
  store: Store,
  announce: Announce,
  orderId: number,
  line: OrderLine,
  units: number,
  isRestocked: boolean,
): void {
  if (units === 0) return;
  const open = takeOffOpen(store, orderId, line.id, units);
  endHold(store, announce, orderId, line, { ended: units, open }, isRestocked ? 'back' : 'away');
}
