import { orderPayload } from '../webhooks/payloads/order.ts';
import { addToOpen } from './fulfilment.ts';
import { heldBy, holdStock, takeStock } from './hold-stock.ts';
import { handOver } from './fulfil-order.ts';
import type { Store } from './store.ts';
import type { Order, OrderLine } from './types.ts';

/** A shop's first order is #1001. */
const BEFORE_FIRST = 1000;

/** A variant that is sold, or something that the catalogue does not know. */
export type NewLine =
  | { variantId: number; quantity: number; price?: string }
  | { variantId: null; title: string; sku: string | null; quantity: number; price: string };

export interface NewOrder {
  lines: NewLine[];
  /** Where it is sold (till) or fulfilled from; default: a location that fulfils online orders and stocks it. */
  locationId?: number;
  /** Default: the till where the location does not fulfil online orders, the web otherwise. */
  source?: string;
  test?: boolean;
  tags?: string[];
  name?: string;
  processedAt?: string;
  /** False for an order that was entered afterwards: its goods left the shelf without us. */
  takesStock?: boolean;
}

/**
 * Sells. A till's order is fulfilled at once; any other moves stock from available to committed until
 * `fulfilOrder`. Stock is allowed to go below zero, as Shopify allows it. Throws on an unknown variant or location.
 */
export function placeOrder(store: Store, wanted: NewOrder): Order {
  const location =
    wanted.locationId === undefined ? onlineLocation(store) : store.locations.get(wanted.locationId);
  if (location === undefined) throw new Error(`no location ${String(wanted.locationId)}`);
  const source = wanted.source ?? (location.fulfillsOnlineOrders ? 'web' : 'pos');
  const at = store.now();
  const order: Order = {
    lines: wanted.lines.map((line) => orderLine(store, line)),
    id: store.newId(),
    name: wanted.name ?? `#${Math.max(BEFORE_FIRST, store.lastOrderNumber) + 1}`,
    processedAt: wanted.processedAt ?? at,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: wanted.test ?? false,
    sourceName: source,
    tags: wanted.tags ?? (source === 'wholesale' ? ['wholesale'] : []),
    retailLocationId: source === 'pos' ? location.id : null,
    fulfilmentLocationId: location.id,
  };
  store.orders.put(order);
  const announce = store.happening();
  announce('orders/create', orderPayload(store, order));
  const from = { locationId: location.id, isFixed: wanted.locationId !== undefined };
  for (const line of order.lines) {
    if (source === 'pos') {
      if (wanted.takesStock !== false) takeStock(store, announce, line, line.quantity, from);
      continue;
    }
    if (wanted.takesStock !== false) holdStock(store, announce, order.id, line, line.quantity, from);
    const [held] = heldBy(store, order.id, line.id);
    addToOpen(store, order.id, line, line.quantity, held?.locationId ?? location.id);
  }
  if (source === 'pos') handOver(store, order);
  return order;
}

/** The first active location that fulfils online orders. */
export function onlineLocation(store: Store) {
  for (const location of store.locations.values()) {
    if (location.isActive && location.fulfillsOnlineOrders) return location;
  }
  throw new Error(`no location of ${store.shop.domain} fulfils online orders`);
}

/** A line with an id of its own. Throws on an unknown variant or a quantity that is none. */
export function orderLine(store: Store, wanted: NewLine): OrderLine {
  const { quantity } = wanted;
  if (!Number.isInteger(quantity) || quantity < 1)
    throw new Error(`a quantity is 1 or more, not ${quantity}`);
  const amounts = { quantity, currentQuantity: quantity, discount: '0.00' };
  if (wanted.variantId === null) {
    const { title, sku, price } = wanted;
    return { id: store.newId(), productId: null, variantId: null, title, sku, price, ...amounts };
  }
  const variant = store.variants.get(wanted.variantId);
  if (variant === undefined) throw new Error(`no variant ${wanted.variantId}`);
  return {
    id: store.newId(),
    productId: variant.productId,
    variantId: variant.id,
    title: store.products.get(variant.productId)?.title ?? '',
    sku: variant.sku,
    price: wanted.price ?? variant.price,
    ...amounts,
  };
}
