import { fulfillmentsOf, unfulfilled } from '../../store/fulfilment.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { cents } from '../money.ts';
import { orderTotal, refundedTotal } from './order-money.ts';

type FulfillmentStatus = 'FULFILLED' | 'UNFULFILLED' | 'PARTIALLY_FULFILLED';

/** How much of an order has left, as the admin shows it. */
export function fulfillmentStatus(store: Store, order: Order): FulfillmentStatus {
  const hasLeft = fulfillmentsOf(store, order).some(({ status }) => status === 'SUCCESS');
  const isWaiting = order.lines.some((line) => unfulfilled(store, order.id, line.id) > 0);
  if (!hasLeft) return 'UNFULFILLED';
  return isWaiting ? 'PARTIALLY_FULFILLED' : 'FULFILLED';
}

type FinancialStatus = 'PAID' | 'PARTIALLY_REFUNDED' | 'REFUNDED';

/** Everything is paid for when it is ordered; what is cancelled is paid back. */
export function financialStatus(store: Store, order: Order): FinancialStatus {
  const refunded = cents(refundedTotal(store, order));
  if (refunded === 0) return 'PAID';
  return refunded < cents(orderTotal(order, (line) => line.quantity)) ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
}
