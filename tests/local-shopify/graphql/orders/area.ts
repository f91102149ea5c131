import type { Order } from '../../store/types.ts';
import { count, one, type Area } from '../area.ts';
import { connection, fields, withArguments, type GraphContext } from '../field.ts';
import { search } from '../search/search.ts';
import { lineItemType, ORDER_SEARCH, orderOrder, orderType } from './order.ts';

const REACH_MS = 60 * 24 * 60 * 60 * 1000;

/** `read_orders` reaches back sixty days; `read_all_orders` all the way. */
function reachable({ store, granted }: GraphContext): Iterable<Order> {
  if (granted.has('read_all_orders')) return store.orders.values();
  const from = store.clock.now() - REACH_MS;
  return [...store.orders.values()].filter((order) => Date.parse(order.createdAt) >= from);
}

export const ORDERS_AREA: Area = {
  types: { Order: orderType, LineItem: lineItemType },
  queries: fields<unknown>({
    order: one('Order'),
    orders: connection<unknown, Order>(
      ['query', 'sortKey'],
      (_root, args, context) => search(reachable(context), args['query'], ORDER_SEARCH),
      orderOrder,
    ),
    ordersCount: withArguments(['query', 'limit'], (_root, args, context) =>
      count(search(reachable(context), args['query'], ORDER_SEARCH), args),
    ),
  }),
  mutations: {},
  finders: { Order: (id, { store }) => store.orders.get(id) },
};
