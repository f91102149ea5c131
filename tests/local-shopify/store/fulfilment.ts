import { heldBy } from './hold-stock.ts';
import type {
  Fulfillment,
  FulfillmentOrder,
  FulfillmentOrderLine,
  OrderStanding,
  Refund,
} from './order-model.ts';
import type { Store } from './store.ts';
import type { Order, OrderLine } from './types.ts';

/** The fulfilment orders of an order. One that came with the seed was sent whole and long ago. */
export function fulfillmentOrdersOf(store: Store, order: Order): FulfillmentOrder[] {
  const known = store.tables.fulfillmentOrders.by('order', order.id);
  if (known.length > 0) return known;
  const { id, createdAt, updatedAt } = order;
  const lines = order.lines.map((line) => ({
    id: line.id,
    lineId: line.id,
    total: line.quantity,
    remaining: 0,
  }));
  return [
    {
      id,
      orderId: id,
      locationId: order.fulfilmentLocationId,
      status: 'CLOSED',
      lines,
      createdAt,
      updatedAt,
    },
  ];
}

/** The parcels of an order. */
export function fulfillmentsOf(store: Store, order: Order): Fulfillment[] {
  const known = store.tables.fulfillments.by('order', order.id);
  if (known.length > 0 || order.cancelledAt !== null) return known;
  return fulfillmentOrdersOf(store, order)
    .filter((one) => one.id === order.id)
    .map((one) => ({
      id: one.id,
      orderId: order.id,
      fulfillmentOrderId: one.id,
      locationId: one.locationId,
      status: 'SUCCESS',
      lines: one.lines.map(({ id, lineId, total }) => ({ id, lineId, quantity: total })),
      goods: [],
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
    }));
}

/** The refunds of an order. What came back before the seed began is one refund. */
export function refundsOf(store: Store, order: Order): Refund[] {
  const known = store.tables.refunds.by('order', order.id);
  if (order.cancelledAt !== null) return known;
  const { removed } = standingOf(store, order.id);
  const lines = order.lines.flatMap((line) => {
    const refunded = known
      .flatMap((refund) => refund.lines)
      .filter(({ lineId }) => lineId === line.id)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    const quantity = line.quantity - line.currentQuantity - refunded - (removed[line.id] ?? 0);
    return quantity > 0
      ? [{ id: line.id, lineId: line.id, quantity, restockType: 'NO_RESTOCK' as const, locationId: null }]
      : [];
  });
  if (lines.length === 0) return known;
  return [{ id: order.id, orderId: order.id, note: null, lines, createdAt: order.updatedAt }, ...known];
}

export function standingOf(store: Store, orderId: number): OrderStanding {
  return (
    store.tables.orderStandings.get(orderId) ?? {
      orderId,
      closedAt: null,
      cancelReason: null,
      isEdited: false,
      note: null,
      removed: {},
    }
  );
}

/** Where a fulfilment order is sent from: where its stock is held, as that may have been moved. */
export function sentFrom(store: Store, { orderId, locationId, lines }: FulfillmentOrder): number {
  for (const { lineId } of lines) {
    const [held] = heldBy(store, orderId, lineId);
    if (held !== undefined) return held.locationId;
  }
  return locationId;
}

/** The open fulfilment order that a line is in, with its part of it. */
export function openPart(
  store: Store,
  orderId: number,
  lineId: number,
): { fulfillmentOrder: FulfillmentOrder; part: FulfillmentOrderLine } | undefined {
  for (const fulfillmentOrder of store.tables.fulfillmentOrders.by('order', orderId)) {
    const part = fulfillmentOrder.lines.find((one) => one.lineId === lineId && one.remaining > 0);
    if (part !== undefined && fulfillmentOrder.status !== 'CLOSED') return { fulfillmentOrder, part };
  }
  return undefined;
}

/** Units of a line that have not left yet. */
export const unfulfilled = (store: Store, orderId: number, lineId: number): number =>
  openPart(store, orderId, lineId)?.part.remaining ?? 0;

/** Puts a fulfilment order with other parts: closed once nothing remains of them. */
export function changeParts(
  store: Store,
  before: FulfillmentOrder,
  change: (part: FulfillmentOrderLine) => FulfillmentOrderLine,
): FulfillmentOrder {
  const lines = before.lines.map(change).filter(({ total }) => total > 0);
  const isDone = lines.every(({ remaining }) => remaining === 0);
  const isUntouched = lines.every(({ total, remaining }) => total === remaining);
  const status = isDone ? 'CLOSED' : isUntouched ? 'OPEN' : 'IN_PROGRESS';
  return store.tables.fulfillmentOrders.put({ ...before, lines, status, updatedAt: store.now() });
}

/** Units of a line that have left and not come back. */
export const sent = (store: Store, order: Order, line: OrderLine): number =>
  line.currentQuantity - unfulfilled(store, order.id, line.id);

/** Takes units off what is still to be sent of a line; returns how many were open before. */
export function takeOffOpen(store: Store, orderId: number, lineId: number, units: number): number {
  const open = openPart(store, orderId, lineId);
  if (open === undefined) return 0;
  changeParts(store, open.fulfillmentOrder, (part) =>
    part.id === open.part.id
      ? { ...part, total: part.total - units, remaining: part.remaining - units }
      : part,
  );
  return open.part.remaining;
}

/** Adds units of a line to what is to be sent from a place. */
export function addToOpen(
  store: Store,
  orderId: number,
  line: { id: number },
  units: number,
  locationId: number,
): void {
  const open = openPart(store, orderId, line.id);
  if (open !== undefined) {
    changeParts(store, open.fulfillmentOrder, (part) =>
      part.id === open.part.id
        ? { ...part, total: part.total + units, remaining: part.remaining + units }
        : part,
    );
    return;
  }
  const here = store.tables.fulfillmentOrders
    .by('order', orderId)
    .find((one) => one.status !== 'CLOSED' && one.locationId === locationId);
  const part = { id: store.newId(), lineId: line.id, total: units, remaining: units };
  const at = store.now();
  if (here === undefined)
    store.tables.fulfillmentOrders.put({
      id: store.newId(),
      orderId,
      locationId,
      status: 'OPEN',
      lines: [part],
      createdAt: at,
      updatedAt: at,
    });
  else changeParts(store, { ...here, lines: [...here.lines, part] }, (one) => one);
}
