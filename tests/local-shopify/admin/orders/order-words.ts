import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { html, type Html } from '../html.ts';

const SOURCES: Record<string, string> = { web: 'Online Store', pos: 'Point of Sale', wholesale: 'Wholesale' };

export const channel = (order: Order): string => SOURCES[order.sourceName] ?? order.sourceName;

/** Whether something of the order still waits to be sent. */
export const isOpen = (store: Store, order: Order): boolean =>
  order.cancelledAt === null && store.commitments.has(order.id);

/** Units that were sold and have not come back. */
export const units = (order: Order): number =>
  order.lines.reduce((sum, line) => sum + line.currentQuantity, 0);

/** Where an order stands, as the admin's badges say it. */
export function orderBadges(store: Store, order: Order): Html {
  const badges: [words: string, tone: string][] = [];
  if (order.cancelledAt !== null) badges.push(['Cancelled', 'plain']);
  else badges.push(isOpen(store, order) ? ['Unfulfilled', 'warning'] : ['Fulfilled', 'success']);
  if (order.test) badges.push(['Test', 'info']);
  return html`${badges.map(([words, tone]) => html`<span class="badge ${tone}">${words}</span> `)}`;
}
