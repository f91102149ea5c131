import { cancelOrder } from '../../store/cancel-order.ts';
import { fulfil as fulfilParts } from '../../store/fulfil-order.ts';
import { placeOrder } from '../../store/place-order.ts';
import { refundOrder } from '../../store/refund-order.ts';
import type { Order } from '../../store/types.ts';
import { readLines } from '../products/lines.ts';
import { numberIn, type Done, type Pressed, type Refusal } from '../section.ts';
import { quantitiesIn, titleOf } from './line-quantities.ts';
import { toSend } from './order-words.ts';

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

/** Does something to an order that is not cancelled. */
export function withOrder(
  { place: { store }, parts }: Pressed,
  act: (order: Order, page: string) => Done | Refusal | null,
): Done | Refusal | null {
  const order = store.orders.get(numberIn(parts));
  if (!order) return null;
  const page = `orders/${order.id}`;
  return order.cancelledAt === null ? act(order, page) : { page, reason: 'This order is cancelled already.' };
}

const NOTHING_GIVEN = 'give a quantity for at least one item.';

export const refund = (pressed: Pressed): Done | Refusal | null =>
  withOrder(pressed, (order, page) => {
    const refuse = (reason: string): Refusal => ({ page, reason: `Nothing was refunded: ${reason}` });
    const ranges = order.lines.map((line) => ({
      lineId: line.id,
      name: `line-${line.id}`,
      title: line.title,
      least: 0,
      most: line.currentQuantity,
    }));
    const given = quantitiesIn(pressed.form, ranges);
    if ('wrong' in given) return refuse(given.wrong);
    const lines = given
      .filter(({ quantity }) => quantity > 0)
      .map(({ range, quantity }) => ({ lineId: range.lineId, quantity }));
    if (lines.length === 0) return refuse(NOTHING_GIVEN);
    refundOrder(pressed.place.store, { orderId: order.id, lines, restock: pressed.form.has('restock') });
    return { page, notice: 'order-refunded' };
  });

export const fulfil = (pressed: Pressed): Done | Refusal | null =>
  withOrder(pressed, (order, page) => {
    const refuse = (reason: string): Refusal => ({ page, reason: `Nothing was fulfilled: ${reason}` });
    const { store } = pressed.place;
    const fulfillmentOrder = toSend(store, order).find(({ id }) => id === numberIn(pressed.parts, 1));
    if (!fulfillmentOrder) return null;
    const ranges = fulfillmentOrder.lines.map(({ id, lineId, remaining }) => ({
      id,
      name: `part-${id}`,
      title: titleOf(order, lineId),
      least: 0,
      most: remaining,
    }));
    const given = quantitiesIn(pressed.form, ranges);
    if ('wrong' in given) return refuse(given.wrong);
    if (given.every(({ quantity }) => quantity === 0)) return refuse(NOTHING_GIVEN);
    fulfilParts(store, fulfillmentOrder, new Map(given.map(({ range, quantity }) => [range.id, quantity])));
    return { page, notice: 'order-fulfilled' };
  });

export const cancel = (pressed: Pressed): Done | Refusal | null =>
  withOrder(pressed, (order, page) => {
    cancelOrder(pressed.place.store, order.id, { restock: pressed.form.has('restock') });
    return { page, notice: 'order-cancelled' };
  });
