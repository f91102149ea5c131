import { cancelOrder } from '../../store/cancel-order.ts';
import { fulfilOrder } from '../../store/fulfil-order.ts';
import { placeOrder } from '../../store/place-order.ts';
import { refundOrder } from '../../store/refund-order.ts';
import type { Order } from '../../store/types.ts';
import { readLines } from '../products/lines.ts';
import { numberIn, wholeNumber, type Done, type Form, type Pressed, type Refusal } from '../section.ts';

/** Places an order of the lines that were filled in. */
export function newOrder({ place: { store }, form }: Pressed): Done | Refusal | null {
  const page = form.get('from') === 'orders/new' ? 'orders/new' : 'orders';
  const locationId = Number(form.get('location'));
  if (!store.locations.has(locationId)) return null;
  const lines = readLines(store, form);
  if (typeof lines === 'string') return { page, reason: `Nothing was ordered: ${lines}` };
  placeOrder(store, {
    lines: lines.map(({ variant, quantity }) => ({ variantId: variant.id, quantity })),
    locationId,
  });
  return { page: 'orders', notice: 'order-placed' };
}

function orderOf({ place: { store }, parts }: Pressed): Order | null {
  return store.orders.get(numberIn(parts)) ?? null;
}

/** The quantity given for each line, or what is wrong with one of them. */
function quantities(order: Order, form: Form): { lineId: number; quantity: number }[] | string {
  const given: { lineId: number; quantity: number }[] = [];
  for (const line of order.lines) {
    const text = form.get(`line-${line.id}`);
    if (text === null || text.trim() === '') continue;
    const quantity = wholeNumber(text);
    if (quantity === null || quantity < 0 || quantity > line.currentQuantity)
      return `of ${line.title} give a whole number from 0 to ${line.currentQuantity}, not “${text}”.`;
    if (quantity > 0) given.push({ lineId: line.id, quantity });
  }
  return given;
}

export function refund(pressed: Pressed): Done | Refusal | null {
  const order = orderOf(pressed);
  if (!order) return null;
  const page = `orders/${order.id}`;
  const lines = quantities(order, pressed.form);
  if (typeof lines === 'string') return { page, reason: `Nothing was refunded: ${lines}` };
  if (lines.length === 0)
    return { page, reason: 'Nothing was refunded: give a quantity for at least one item.' };
  refundOrder(pressed.place.store, { orderId: order.id, lines, restock: pressed.form.has('restock') });
  return { page, notice: 'order-refunded' };
}

export function fulfil(pressed: Pressed): Done | null {
  const order = orderOf(pressed);
  if (!order) return null;
  fulfilOrder(pressed.place.store, order.id);
  return { page: `orders/${order.id}`, notice: 'order-fulfilled' };
}

export function cancel(pressed: Pressed): Done | Refusal | null {
  const order = orderOf(pressed);
  if (!order) return null;
  const page = `orders/${order.id}`;
  if (order.cancelledAt !== null) return { page, reason: 'This order is cancelled already.' };
  cancelOrder(pressed.place.store, order.id);
  return { page, notice: 'order-cancelled' };
}
