import { orderPayload } from '../webhooks/payloads/order.ts';
import { moveStock } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Commitment, Level, Order, OrderLine, Variant } from './types.ts';

export interface NewOrder {
  lines: { variantId: number; quantity: number }[];
  /** Where it is sold (till) or fulfilled from; default: a location that fulfils online orders and stocks it. */
  locationId?: number;
  /** Default: the till where the location does not fulfil online orders, the web otherwise. */
  source?: 'web' | 'pos' | 'wholesale';
  test?: boolean;
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
  const lines = wanted.lines.map(({ variantId, quantity }) => orderLine(store, variantId, quantity));
  const order: Order = {
    id: store.newId(),
    name: nextName(store),
    processedAt: at,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: wanted.test ?? false,
    sourceName: source,
    tags: source === 'wholesale' ? ['wholesale'] : [],
    retailLocationId: source === 'pos' ? location.id : null,
    fulfilmentLocationId: location.id,
    lines,
  };
  store.orders.put(order);
  const announce = store.happening();
  announce('orders/create', orderPayload(store, order));
  const commitments: Commitment[] = [];
  for (const line of lines) {
    for (const need of needs(store, line)) {
      const level = levelFor(store, need.inventoryItemId, location.id, wanted.locationId !== undefined);
      if (level === undefined) continue;
      const { quantity } = need;
      moveStock(
        store,
        announce,
        level,
        source === 'pos' ? { available: -quantity } : { available: -quantity, committed: quantity },
      );
      if (source !== 'pos') commitments.push({ lineId: line.id, ...need, locationId: level.locationId });
    }
  }
  if (commitments.length > 0) store.commitments.put({ orderId: order.id, held: commitments });
  return order;
}

/** The first active location that fulfils online orders. */
export function onlineLocation(store: Store) {
  for (const location of store.locations.values()) {
    if (location.isActive && location.fulfillsOnlineOrders) return location;
  }
  throw new Error(`no location of ${store.shop.domain} fulfils online orders`);
}

function orderLine(store: Store, variantId: number, quantity: number): OrderLine {
  const variant = store.variants.get(variantId);
  if (variant === undefined) throw new Error(`no variant ${variantId}`);
  if (!Number.isInteger(quantity) || quantity < 1)
    throw new Error(`a quantity is 1 or more, not ${quantity}`);
  return {
    id: store.newId(),
    productId: variant.productId,
    variantId,
    title: store.products.get(variant.productId)?.title ?? '',
    sku: variant.sku,
    quantity,
    currentQuantity: quantity,
    price: variant.price,
    discount: '0.00',
  };
}

/** What the stock must give for a line: of a bundle its components; nothing for what is not tracked. */
function needs(store: Store, line: OrderLine): { inventoryItemId: number; quantity: number }[] {
  const variant = line.variantId === null ? undefined : store.variants.get(line.variantId);
  if (variant === undefined) return [];
  const parts: { variant: Variant | undefined; quantity: number }[] =
    variant.components.length === 0
      ? [{ variant, quantity: line.quantity }]
      : variant.components.map((part) => ({
          variant: store.variants.get(part.variantId),
          quantity: part.quantity * line.quantity,
        }));
  return parts.flatMap((part) => {
    const item = part.variant && store.inventoryItems.get(part.variant.inventoryItemId);
    return item?.tracked === true ? [{ inventoryItemId: item.id, quantity: part.quantity }] : [];
  });
}

function levelFor(
  store: Store,
  inventoryItemId: number,
  locationId: number,
  fixed: boolean,
): Level | undefined {
  const here = store.level(inventoryItemId, locationId);
  if (here?.isActive === true) return here;
  if (fixed) return undefined;
  return store
    .levelsOf(inventoryItemId)
    .find((level) => level.isActive && store.locations.get(level.locationId)?.fulfillsOnlineOrders === true);
}

function nextName(store: Store): string {
  let last = 1000;
  for (const order of store.orders.values())
    last = Math.max(last, Number(order.name.replace(/\D/g, '')) || 0);
  return `#${last + 1}`;
}
