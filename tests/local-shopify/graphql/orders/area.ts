import { fulfillmentOrdersOf, fulfillmentsOf, refundsOf } from '../../store/fulfilment.ts';
import type { FulfillmentOrder } from '../../store/order-model.ts';
import type { Order } from '../../store/types.ts';
import { count, one, type Area, type Finder } from '../area.ts';
import { byId, connection, fields, withArguments, type GraphContext } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { search } from '../search/search.ts';
import { calculatedLineType, calculatedOrderType, orderEditSessionType } from './calculated-order.ts';
import { FULFILLMENT_MUTATIONS } from './fulfillment-mutations.ts';
import {
  FULFILLMENT_ORDER_SEARCH,
  fulfillmentOrderLineType,
  fulfillmentOrderType,
} from './fulfillment-order.ts';
import { fulfillmentLineItemType, fulfillmentType } from './fulfillment.ts';
import { lineItemType } from './line-item.ts';
import { orderCreate } from './order-create.ts';
import { ORDER_EDIT_MUTATIONS } from './order-edit-mutations.ts';
import { ORDER_MUTATIONS, orderWith } from './order-mutations.ts';
import { orderOrder, orderSearch } from './order-search.ts';
import { orderType } from './order.ts';
import { refundCreate } from './refund-create.ts';
import { refundLineItemType, refundType } from './refund.ts';

const REACH_MS = 60 * 24 * 60 * 60 * 1000;

/** `read_orders` reaches back sixty days; `read_all_orders` all the way. */
function isReachable(order: Order, { store, granted }: GraphContext): boolean {
  return granted.has('read_all_orders') || Date.parse(order.createdAt) >= store.clock.now() - REACH_MS;
}

function reachable(context: GraphContext): Iterable<Order> {
  const all = context.store.orders.values();
  if (context.granted.has('read_all_orders')) return all;
  return [...all].filter((order) => isReachable(order, context));
}

function reachableOrder(id: number, context: GraphContext): Order | undefined {
  const order = context.store.orders.get(id);
  return order !== undefined && isReachable(order, context) ? order : undefined;
}

/** What hangs on an order: of a row of its own, or, of an order of the seed, under the order's number. */
const ofOrder =
  <T extends { id: number; orderId: number }>(
    row: (id: number, context: GraphContext) => T | undefined,
    list: (store: GraphContext['store'], order: Order) => T[],
  ): Finder =>
  (id, context) => {
    const order = reachableOrder(row(id, context)?.orderId ?? id, context);
    return order && list(context.store, order).find((each) => each.id === id);
  };

export const ORDERS_AREA: Area = {
  types: {
    Order: orderType,
    LineItem: lineItemType,
    Refund: refundType,
    RefundLineItem: refundLineItemType,
    Fulfillment: fulfillmentType,
    FulfillmentLineItem: fulfillmentLineItemType,
    FulfillmentOrder: fulfillmentOrderType,
    FulfillmentOrderLineItem: fulfillmentOrderLineType,
    CalculatedOrder: calculatedOrderType,
    CalculatedLineItem: calculatedLineType,
    OrderEditSession: orderEditSessionType,
  },
  queries: fields<unknown>({
    order: one('Order'),
    orderByIdentifier: withArguments(['identifier'], (_root, args, context) => {
      const { id } = args['identifier'] as { id?: string | null };
      if (id === undefined || id === null) throw notImplemented('OrderIdentifierInput.customId');
      const order = orderWith(id, context);
      return order !== undefined && isReachable(order, context) ? order : null;
    }),
    orders: connection<unknown, Order>(
      ['query', 'sortKey'],
      (_root, args, context) => search(reachable(context), args['query'], orderSearch(context.store)),
      orderOrder,
    ),
    ordersCount: withArguments(['query', 'limit'], (_root, args, context) =>
      count(search(reachable(context), args['query'], orderSearch(context.store)), args),
    ),
    refund: one('Refund'),
    fulfillment: one('Fulfillment'),
    fulfillmentOrder: one('FulfillmentOrder'),
    fulfillmentOrders: connection<unknown, FulfillmentOrder>(
      ['query', 'includeClosed', 'sortKey'],
      (_root, args, { store }) => {
        const shown = [...store.tables.fulfillmentOrders.values()].filter(
          ({ status }) => args['includeClosed'] === true || status !== 'CLOSED',
        );
        return search(shown, args['query'], FULFILLMENT_ORDER_SEARCH);
      },
      (args) =>
        args['sortKey'] === 'UPDATED_AT'
          ? { id: ({ id }) => id, value: ({ updatedAt }) => Date.parse(updatedAt) }
          : byId<FulfillmentOrder>(),
    ),
    orderEditSession: one('OrderEditSession'),
  }),
  mutations: {
    ...ORDER_MUTATIONS,
    ...ORDER_EDIT_MUTATIONS,
    ...FULFILLMENT_MUTATIONS,
    orderCreate,
    refundCreate,
  },
  finders: {
    Order: reachableOrder,
    Refund: ofOrder((id, { store }) => store.tables.refunds.get(id), refundsOf),
    Fulfillment: ofOrder((id, { store }) => store.tables.fulfillments.get(id), fulfillmentsOf),
    FulfillmentOrder: ofOrder((id, { store }) => store.tables.fulfillmentOrders.get(id), fulfillmentOrdersOf),
    CalculatedOrder: (id, { store }) => store.tables.orderEdits.get(id),
    OrderEditSession: (id, { store }) => store.tables.orderEdits.get(id),
  },
};
