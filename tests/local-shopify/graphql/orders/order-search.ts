import { standingOf } from '../../store/fulfilment.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import type { Arguments, Order as Sorting } from '../field.ts';
import { cents } from '../money.ts';
import type { SearchFields } from '../search/search.ts';
import { orderBySortKey } from '../sort-key.ts';
import { orderTotal } from './order-money.ts';
import { financialStatus, fulfillmentStatus } from './order-status.ts';

/** By which words a search knows how far the sending is. */
const SENDING = {
  FULFILLED: ['fulfilled', 'shipped'],
  UNFULFILLED: ['unfulfilled', 'unshipped'],
  PARTIALLY_FULFILLED: ['partial'],
} as const;

export function orderSearch(store: Store): SearchFields<Order> {
  return {
    default: (order) => [order.name, ...order.tags],
    id: (order) => order.id,
    name: (order) => order.name,
    tag: (order) => order.tags,
    test: (order) => order.test,
    sku: (order) => order.lines.map(({ sku }) => sku ?? ''),
    source_name: (order) => order.sourceName,
    location_id: (order) => order.retailLocationId,
    created_at: (order) => order.createdAt,
    updated_at: (order) => order.updatedAt,
    processed_at: (order) => order.processedAt,
    status: (order) => ['any', statusOf(store, order)],
    financial_status: (order) => financialStatus(store, order),
    fulfillment_status: (order) => SENDING[fulfillmentStatus(store, order)],
  };
}

function statusOf(store: Store, order: Order): string {
  if (order.cancelledAt !== null) return 'cancelled';
  return standingOf(store, order.id).closedAt === null ? 'open' : 'closed';
}

const VALUES: Readonly<Record<string, (order: Order) => number>> = {
  CREATED_AT: ({ createdAt }) => Date.parse(createdAt),
  UPDATED_AT: ({ updatedAt }) => Date.parse(updatedAt),
  PROCESSED_AT: ({ processedAt }) => Date.parse(processedAt),
  ORDER_NUMBER: (order) => orderNumber(order),
  TOTAL_PRICE: (order) => cents(orderTotal(order, ({ quantity }) => quantity)),
  CURRENT_TOTAL_PRICE: (order) => cents(orderTotal(order, ({ currentQuantity }) => currentQuantity)),
  TOTAL_ITEMS_QUANTITY: ({ lines }) => lines.reduce((sum, { quantity }) => sum + quantity, 0),
};

export function orderOrder(args: Arguments): Sorting<Order> {
  return orderBySortKey('OrderSortKeys', args, VALUES);
}

export const orderNumber = ({ name }: Order): number => Number(name.replace(/\D/g, '')) || 0;
