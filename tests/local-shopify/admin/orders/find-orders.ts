import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';

function matches(order: Order, word: string): boolean {
  const has = (text: string | null) => text?.toLowerCase().includes(word) === true;
  return has(order.name) || order.lines.some(({ sku, title }) => has(sku) || has(title));
}

/** Orders whose number, SKUs or titles contain every word, newest first. */
export function findOrders(store: Store, query: string): Order[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Order[] = [];
  for (const order of store.orders.values())
    if (words.every((word) => matches(order, word))) found.push(order);
  // They come in the order in which they were placed.
  return found.reverse();
}
