import type { LineDelta } from '../../store/edit-order.ts';
import { standingOf } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { Refund } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { shopTime } from './shop-time.ts';

export function orderPayload(store: Store, order: Order): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  const { closedAt, cancelReason } = standingOf(store, order.id);
  return {
    id: order.id,
    admin_graphql_api_id: gid('Order', order.id),
    name: order.name,
    created_at: shopTime(order.createdAt, zone),
    updated_at: shopTime(order.updatedAt, zone),
    processed_at: shopTime(order.processedAt, zone),
    cancelled_at: order.cancelledAt === null ? null : shopTime(order.cancelledAt, zone),
    cancel_reason: cancelReason?.toLowerCase() ?? null,
    closed_at: closedAt === null ? null : shopTime(closedAt, zone),
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
  const at = shopTime(refund.createdAt, store.shop.ianaTimezone);
  return {
    id: refund.id,
    admin_graphql_api_id: gid('Refund', refund.id),
    order_id: order.id,
    created_at: at,
    processed_at: at,
    note: refund.note,
    refund_line_items: refund.lines.map((line) => ({
      id: line.id,
      line_item_id: line.lineId,
      quantity: line.quantity,
      location_id: line.locationId,
      restock_type: line.restockType.toLowerCase(),
    })),
  };
}

/** An edit that was committed: its lines by how much they changed. */
export function orderEditedPayload(
  store: Store,
  order: Order,
  edit: { additions: LineDelta[]; removals: LineDelta[]; note: string | null },
): Record<string, unknown> {
  return {
    order_edit: {
      id: store.newId(),
      app_id: null,
      created_at: shopTime(order.updatedAt, store.shop.ianaTimezone),
      notify_customer: false,
      order_id: order.id,
      staff_note: edit.note,
      user_id: null,
      line_items: { additions: edit.additions, removals: edit.removals },
      discounts: { line_item: { additions: [], removals: [] } },
      shipping_lines: { additions: [], removals: [] },
    },
  };
}

/** Of a deleted order only its number is told. */
export const orderDeletedPayload = ({ id }: Order): Record<string, unknown> => ({ id });
