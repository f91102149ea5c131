import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { shopTime } from './shop-time.ts';

export interface Refund {
  id: number;
  lines: { line: OrderLine; quantity: number; locationId: number | null }[];
}

export function orderPayload(store: Store, order: Order): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  return {
    id: order.id,
    admin_graphql_api_id: gid('Order', order.id),
    name: order.name,
    created_at: shopTime(order.createdAt, zone),
    updated_at: shopTime(order.updatedAt, zone),
    processed_at: shopTime(order.processedAt, zone),
    cancelled_at: order.cancelledAt === null ? null : shopTime(order.cancelledAt, zone),
    currency: store.shop.currencyCode,
    location_id: order.retailLocationId,
    source_name: order.sourceName,
    tags: order.tags.join(', '),
    test: order.test,
    line_items: order.lines.map((line) => linePayload(line)),
  };
}

function linePayload(line: OrderLine): Record<string, unknown> {
  return {
    id: line.id,
    admin_graphql_api_id: gid('LineItem', line.id),
    product_id: line.productId,
    variant_id: line.variantId,
    title: line.title,
    sku: line.sku,
    quantity: line.quantity,
    current_quantity: line.currentQuantity,
    price: line.price,
    total_discount: line.discount,
  };
}

export function refundPayload(store: Store, order: Order, refund: Refund): Record<string, unknown> {
  const at = shopTime(order.updatedAt, store.shop.ianaTimezone);
  return {
    id: refund.id,
    admin_graphql_api_id: gid('Refund', refund.id),
    order_id: order.id,
    created_at: at,
    processed_at: at,
    note: null,
    refund_line_items: refund.lines.map(({ line, quantity, locationId }) => ({
      line_item_id: line.id,
      quantity,
      location_id: locationId,
      restock_type: locationId === null ? 'no_restock' : 'return',
    })),
  };
}
