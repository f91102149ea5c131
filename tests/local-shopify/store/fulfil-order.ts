import { orderPayload } from '../webhooks/payloads/order.ts';
import { addToOpen, changeParts, sent, sentFrom } from './fulfilment.ts';
import { endHold, holdAgain, needs } from './hold-stock.ts';
import type { Fulfillment, FulfillmentOrder } from './order-model.ts';
import type { Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Order } from './types.ts';

/** Sends an order off: what was committed to it leaves the house. Throws where there is no such order. */
export function fulfilOrder(store: Store, orderId: number): Order {
  if (!store.orders.has(orderId)) throw new Error(`no order ${orderId}`);
  const announce = store.happening();
  for (const fulfillmentOrder of store.tables.fulfillmentOrders.by('order', orderId))
    if (fulfillmentOrder.status !== 'CLOSED')
      send(store, announce, fulfillmentOrder, everything(fulfillmentOrder));
  return updated(store, announce, orderId);
}

/** Sends units of a fulfilment order's lines, by the ids of its own lines; default: all that remain. */
export function fulfil(
  store: Store,
  fulfillmentOrder: FulfillmentOrder,
  units: ReadonlyMap<number, number> = everything(fulfillmentOrder),
): Fulfillment {
  const announce = store.happening();
  const fulfillment = send(store, announce, fulfillmentOrder, units);
  updated(store, announce, fulfillmentOrder.orderId);
  return fulfillment;
}

/** Takes a parcel back before it left: what of its goods was not refunded since is committed to the order again. */
export function cancelFulfilment(store: Store, before: Fulfillment): Fulfillment {
  const order = store.orders.get(before.orderId);
  const fulfillmentOrder = store.tables.fulfillmentOrders.get(before.fulfillmentOrderId);
  if (order === undefined || fulfillmentOrder === undefined || before.status === 'CANCELLED') return before;
  const announce = store.happening();
  const back = new Map<number, number>();
  for (const { lineId, quantity } of before.lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (line === undefined) continue;
    const units = Math.min(quantity, sent(store, order, line));
    const most = new Map(needs(store, line, units).map((need) => [need.inventoryItemId, need.quantity]));
    const goods = before.goods
      .filter((good) => good.lineId === lineId)
      .map((good) => ({ ...good, quantity: Math.min(good.quantity, most.get(good.inventoryItemId) ?? 0) }));
    holdAgain(store, announce, order.id, goods);
    back.set(lineId, units);
  }
  changeParts(store, fulfillmentOrder, (part) => ({
    ...part,
    total: part.total - (back.get(part.lineId) ?? 0),
  }));
  for (const [lineId, units] of back)
    if (units > 0) addToOpen(store, order.id, { id: lineId }, units, before.locationId);
  const cancelled = store.tables.fulfillments.change(before.id, {
    status: 'CANCELLED',
    updatedAt: store.now(),
  });
  updated(store, announce, before.orderId);
  return cancelled;
}

/** Hands all of a new order over the counter, where its goods have been taken from the shelf. */
export function handOver(store: Store, order: Order): void {
  const { id: orderId, fulfilmentLocationId: locationId, createdAt, updatedAt } = order;
  const lines = order.lines.map((line) => ({
    id: store.newId(),
    lineId: line.id,
    total: line.quantity,
    remaining: 0,
  }));
  const place = { orderId, locationId, createdAt, updatedAt };
  const { id } = store.tables.fulfillmentOrders.put({ id: store.newId(), status: 'CLOSED', lines, ...place });
  const parts = lines.map(({ lineId, total }) => ({ id: store.newId(), lineId, quantity: total }));
  const parcel = { id: store.newId(), fulfillmentOrderId: id, lines: parts, goods: [], ...place };
  store.tables.fulfillments.put({ ...parcel, status: 'SUCCESS' });
}

function everything({ lines }: FulfillmentOrder): Map<number, number> {
  return new Map(lines.map(({ id, remaining }) => [id, remaining]));
}

function send(
  store: Store,
  announce: Announce,
  fulfillmentOrder: FulfillmentOrder,
  units: ReadonlyMap<number, number>,
): Fulfillment {
  const { orderId } = fulfillmentOrder;
  const locationId = sentFrom(store, fulfillmentOrder);
  const parts = fulfillmentOrder.lines.filter((part) => (units.get(part.id) ?? 0) > 0);
  const goods = parts.flatMap((part) => {
    const line = store.orders.get(orderId)?.lines.find(({ id }) => id === part.lineId);
    const ended = units.get(part.id) ?? 0;
    if (line === undefined) return [];
    return endHold(store, announce, orderId, line, { ended, open: part.remaining }, 'away');
  });
  changeParts(store, fulfillmentOrder, (part) => ({
    ...part,
    remaining: part.remaining - (units.get(part.id) ?? 0),
  }));
  const at = store.now();
  return store.tables.fulfillments.put({
    id: store.newId(),
    orderId,
    fulfillmentOrderId: fulfillmentOrder.id,
    locationId,
    status: 'SUCCESS',
    lines: parts.map((part) => ({
      id: store.newId(),
      lineId: part.lineId,
      quantity: units.get(part.id) ?? 0,
    })),
    goods,
    createdAt: at,
    updatedAt: at,
  });
}

function updated(store: Store, announce: Announce, orderId: number): Order {
  const order = store.orders.change(orderId, { updatedAt: store.now() });
  announce('orders/updated', orderPayload(store, order));
  return order;
}
