import { gid } from '../../store/gid.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { byId, connection, fields, type Arguments, type Order as Sorting } from '../field.ts';
import type { SearchFields } from '../search/search.ts';
import { cents, decimal, moneyBag } from '../money.ts';

export const ORDER_SEARCH: SearchFields<Order> = {
  default: (order) => [order.name, ...order.tags],
  id: (order) => order.id,
  name: (order) => order.name,
  tag: (order) => order.tags,
  test: (order) => order.test,
  source_name: (order) => order.sourceName,
  location_id: (order) => order.retailLocationId,
  created_at: (order) => order.createdAt,
  updated_at: (order) => order.updatedAt,
  processed_at: (order) => order.processedAt,
};

export function orderOrder(args: Arguments): Sorting<Order> {
  const id = (order: Order) => order.id;
  if (args['sortKey'] === 'ID') return { id };
  if (args['sortKey'] === 'UPDATED_AT') return { id, value: (order) => Date.parse(order.updatedAt) };
  if (args['sortKey'] === 'CREATED_AT') return { id, value: (order) => Date.parse(order.createdAt) };
  return { id, value: (order) => Date.parse(order.processedAt) };
}

const lineTotal = (line: OrderLine, quantity: number): number => {
  const discount = line.quantity === 0 ? 0 : (cents(line.discount) * quantity) / line.quantity;
  return Math.round(cents(line.price) * quantity - discount);
};

const total = (order: Order, quantity: (line: OrderLine) => number): string =>
  decimal(order.lines.reduce((sum, line) => sum + lineTotal(line, quantity(line)), 0));

/** What a shop's channels are called by their source. */
const CHANNELS: Record<string, string> = {
  web: 'Online Store',
  pos: 'Point of Sale',
  wholesale: 'Wholesale',
};

export const orderType = fields<Order>({
  id: (order) => gid('Order', order.id),
  legacyResourceId: (order) => String(order.id),
  name: (order) => order.name,
  createdAt: (order) => order.createdAt,
  updatedAt: (order) => order.updatedAt,
  processedAt: (order) => order.processedAt,
  cancelledAt: (order) => order.cancelledAt,
  test: (order) => order.test,
  sourceName: (order) => order.sourceName,
  tags: (order) => [...order.tags].sort(),
  currencyCode: (_order, { store }) => store.shop.currencyCode,
  presentmentCurrencyCode: (_order, { store }) => store.shop.currencyCode,
  subtotalLineItemsQuantity: (order) => order.lines.reduce((sum, line) => sum + line.quantity, 0),
  currentSubtotalLineItemsQuantity: (order) =>
    order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
  totalPriceSet: (order, { store }) =>
    moneyBag(
      total(order, (line) => line.quantity),
      store,
    ),
  currentTotalPriceSet: (order, { store }) =>
    moneyBag(
      total(order, (line) => line.currentQuantity),
      store,
    ),
  totalRefundedSet: (order, { store }) =>
    moneyBag(
      total(order, (line) => line.quantity - line.currentQuantity),
      store,
    ),
  retailLocation: (order, { store }) =>
    order.retailLocationId === null ? null : (store.locations.get(order.retailLocationId) ?? null),
  channelInformation: (order) => ({
    id: gid('ChannelInformation', order.sourceName),
    channelDefinition: {
      id: gid('ChannelDefinition', order.sourceName),
      handle: order.sourceName,
      channelName: CHANNELS[order.sourceName] ?? order.sourceName,
    },
  }),
  lineItems: connection<Order, OrderLine>([], (order) => order.lines, byId<OrderLine>),
});

export const lineItemType = fields<OrderLine>({
  id: (line) => gid('LineItem', line.id),
  title: (line) => line.title,
  name: (line) => line.title,
  sku: (line) => line.sku,
  quantity: (line) => line.quantity,
  currentQuantity: (line) => line.currentQuantity,
  refundableQuantity: (line) => line.currentQuantity,
  product: (line, { store }) =>
    line.productId === null ? null : (store.products.get(line.productId) ?? null),
  variant: (line, { store }) =>
    line.variantId === null ? null : (store.variants.get(line.variantId) ?? null),
  originalUnitPriceSet: (line, { store }) => moneyBag(line.price, store),
  originalTotalSet: (line, { store }) => moneyBag(decimal(cents(line.price) * line.quantity), store),
  totalDiscountSet: (line, { store }) => moneyBag(line.discount, store),
  discountedTotalSet: (line, { store }) => moneyBag(decimal(lineTotal(line, line.quantity)), store),
});
