import { fulfillmentOrdersOf } from '../../store/fulfilment.ts';
import type { FulfillmentOrder } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { html, type Html } from '../html.ts';

const SOURCES: Record<string, string> = { web: 'Online Store', pos: 'Point of Sale', wholesale: 'Wholesale' };

export const channel = (order: Order): string => SOURCES[order.sourceName] ?? order.sourceName;

/** What is still to be sent, place by place. */
export const toSend = (store: Store, order: Order): FulfillmentOrder[] =>
  fulfillmentOrdersOf(store, order).filter(({ lines }) => lines.some(({ remaining }) => remaining > 0));

/** Units that were sold and have not come back. */
export const units = (order: Order): number =>
  order.lines.reduce((sum, line) => sum + line.currentQuantity, 0);

function sending(store: Store, order: Order): [words: string, tone: string] {
  const open = toSend(store, order);
  if (open.length === 0) return ['Fulfilled', 'success'];
  const isBegun = fulfillmentOrdersOf(store, order).some(
    ({ status, lines }) => status === 'IN_PROGRESS' || (status === 'CLOSED' && lines.length > 0),
  );
  return [isBegun ? 'Partially fulfilled' : 'Unfulfilled', 'warning'];
}

/** Where an order stands, as the admin's badges say it. */
export function orderBadges(store: Store, order: Order): Html {
  const badges: [words: string, tone: string][] = [
    order.cancelledAt === null ? sending(store, order) : ['Cancelled', 'plain'],
  ];
  if (order.test) badges.push(['Test', 'info']);
  return html`${badges.map(([words, tone]) => html`<span class="badge ${tone}">${words}</span> `)}`;
}
