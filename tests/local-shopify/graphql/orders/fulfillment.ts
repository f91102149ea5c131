import { fulfillmentOrdersOf } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { Fulfillment, FulfillmentOrder } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { cents, decimal, moneyBag } from '../money.ts';
import { lineNamed, type LineOf } from './line-item.ts';
import { lineCents } from './order-money.ts';

interface SentLine extends LineOf {
  id: number;
  quantity: number;
}

const orderOf = (store: Store, { orderId }: Fulfillment): Order | undefined => store.orders.get(orderId);

function sentLines(store: Store, fulfillment: Fulfillment): SentLine[] {
  const order = orderOf(store, fulfillment);
  if (order === undefined) return [];
  return fulfillment.lines.flatMap(({ id, lineId, quantity }) => {
    const of = lineNamed(order, lineId);
    return of === null ? [] : [{ ...of, id, quantity }];
  });
}

export const fulfillmentType = fields<Fulfillment>({
  id: (one) => gid('Fulfillment', one.id),
  legacyResourceId: (one) => String(one.id),
  name: (one, { store }) => `${orderOf(store, one)?.name ?? ''}-F${one.id % 100}`,
  status: (one) => one.status,
  displayStatus: (one) => (one.status === 'SUCCESS' ? 'FULFILLED' : 'CANCELED'),
  createdAt: (one) => one.createdAt,
  updatedAt: (one) => one.updatedAt,
  deliveredAt: () => null,
  estimatedDeliveryAt: () => null,
  inTransitAt: () => null,
  requiresShipping: () => true,
  totalQuantity: (one) => one.lines.reduce((sum, { quantity }) => sum + quantity, 0),
  trackingInfo: withArguments(['first'], () => []),
  location: (one, { store }) => store.locations.get(one.locationId) ?? null,
  order: (one, { store }) => orderOf(store, one) ?? null,
  fulfillmentLineItems: connection<Fulfillment, SentLine>(
    [],
    (one, _args, { store }) => sentLines(store, one),
    byId<SentLine>,
  ),
  fulfillmentOrders: connection<Fulfillment, FulfillmentOrder>(
    [],
    (one, _args, { store }) => {
      const order = orderOf(store, one);
      return order === undefined
        ? []
        : fulfillmentOrdersOf(store, order).filter(({ id }) => id === one.fulfillmentOrderId);
    },
    byId<FulfillmentOrder>,
  ),
});

export const fulfillmentLineItemType = fields<SentLine>({
  id: (sent) => gid('FulfillmentLineItem', sent.id),
  lineItem: ({ order, line }) => ({ order, line }),
  quantity: (sent) => sent.quantity,
  originalTotalSet: ({ line, quantity }, { store }) => moneyBag(decimal(cents(line.price) * quantity), store),
  discountedTotalSet: ({ line, quantity }, { store }) => moneyBag(decimal(lineCents(line, quantity)), store),
});
