import type { CopyValue } from './copy-text';
import { minorUnits } from './money';
import {
  flagAt,
  idAt,
  isObject,
  objectAt,
  secondAt,
  textAt,
  textOrNullAt,
  textsAt,
  wholeAt,
  type ShopifyObject,
} from './shopify-object';
import { UnreadableFile } from './unreadable';

/** Columns of a sold order as it is staged; its lines follow apart. */
export const ORDER_COLUMNS = {
  order_id: 'bigint',
  location_id: 'bigint',
  channel: 'text',
  test: 'boolean',
  cancelled: 'boolean',
  processed_at: 'timestamptz(3)',
  updated_at: 'timestamptz(3)',
  order_tags: 'text[]',
} as const;

export const LINE_COLUMNS = {
  id: 'bigint',
  order_id: 'bigint',
  product_id: 'bigint',
  variant_id: 'bigint',
  quantity: 'int',
  current_quantity: 'int',
  unit_price: 'bigint',
  discount: 'bigint',
} as const;

const idOrNull = (from: ShopifyObject, key: string): string | null =>
  isObject(from[key]) ? idAt(from[key], 'id') : null;

const shopMoney = (from: ShopifyObject, key: string, currency: string): bigint =>
  minorUnits(textAt(objectAt(objectAt(from, key), 'shopMoney'), 'amount'), currency);

export const orderRow = (order: ShopifyObject): CopyValue[] => [
  idAt(order, 'id'),
  idOrNull(order, 'retailLocation'),
  textOrNullAt(order, 'sourceName'),
  flagAt(order, 'test'),
  order['cancelledAt'] !== null,
  secondAt(order, 'processedAt'),
  secondAt(order, 'updatedAt'),
  textsAt(order, 'tags'),
];

export const lineRow = (line: ShopifyObject, orderId: string, currency: string): CopyValue[] => [
  idAt(line, 'id'),
  orderId,
  idOrNull(line, 'product'),
  idOrNull(line, 'variant'),
  wholeAt(line, 'quantity'),
  wholeAt(line, 'currentQuantity'),
  shopMoney(line, 'originalUnitPriceSet', currency),
  shopMoney(line, 'totalDiscountSet', currency),
];

/** A location that sends a part of an order; its lines follow apart, in a bulk file. */
export const SENDER_COLUMNS = { fulfilment_id: 'bigint', location_id: 'bigint' } as const;
export const SENT_COLUMNS = { fulfilment_id: 'bigint', line_id: 'bigint', units: 'int' } as const;

/** Null where it sends nothing: cancelled, or assigned to no location of the shop. */
export function senderRow(fulfilment: ShopifyObject): CopyValue[] | null {
  const location = idOrNull(objectAt(fulfilment, 'assignedLocation'), 'location');
  if (location === null || textAt(fulfilment, 'status') === 'CANCELLED') return null;
  return [idAt(fulfilment, 'id'), location];
}

export const sentRow = (part: ShopifyObject, fulfilmentId: string): CopyValue[] => [
  fulfilmentId,
  idAt(objectAt(part, 'lineItem'), 'id'),
  wholeAt(part, 'totalQuantity'),
];

export type StagedOrders = 'staged_order' | 'staged_line' | 'staged_sender' | 'staged_sent';

/** One object of the orders' bulk file; null where it says nothing. Throws UnreadableFile for anything that is not a whole one. */
export function orderLine(
  object: unknown,
  currency: string,
): { table: StagedOrders; row: CopyValue[] | null } {
  try {
    if (!isObject(object)) throw new Error('a line is not an object');
    const id = textAt(object, 'id');
    if (id.startsWith('gid://shopify/Order/')) return { table: 'staged_order', row: orderRow(object) };
    if (id.startsWith('gid://shopify/LineItem/'))
      return { table: 'staged_line', row: lineRow(object, idAt(object, '__parentId'), currency) };
    if (id.startsWith('gid://shopify/FulfillmentOrder/'))
      return { table: 'staged_sender', row: senderRow(object) };
    if (id.startsWith('gid://shopify/FulfillmentOrderLineItem/'))
      return { table: 'staged_sent', row: sentRow(object, idAt(object, '__parentId')) };
    throw new Error('neither an order nor a part of one');
  } catch (error) {
    throw new UnreadableFile('broken-line', `${String(error)}: ${JSON.stringify(object).slice(0, 200)}`);
  }
}
