import { fulfillmentOrdersOf, fulfillmentsOf, refundsOf, standingOf } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { FulfillmentOrder } from '../../store/order-model.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { byId, connection, fields, withArguments, type GraphContext } from '../field.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { moneyBag } from '../money.ts';
import { search } from '../search/search.ts';
import { FULFILLMENT_ORDER_SEARCH } from './fulfillment-order.ts';
import { linesOf, type LineOf } from './line-item.ts';
import { discountTotal, orderTotal, refundedTotal } from './order-money.ts';
import { orderNumber } from './order-search.ts';
import { financialStatus, fulfillmentStatus } from './order-status.ts';

/** What a shop's channels are called by their source. */
const CHANNELS: Record<string, string> = {
  web: 'Online Store',
  pos: 'Point of Sale',
  wholesale: 'Wholesale',
};

const ordered = (line: OrderLine): number => line.quantity;
const left = (line: OrderLine): number => line.currentQuantity;

/** An amount over the lines of an order. */
const amount =
  (sum: (order: Order, quantity: (line: OrderLine) => number) => string, quantity: typeof ordered) =>
  (order: Order, { store }: GraphContext) =>
    moneyBag(sum(order, quantity), store);

const nothing = (_order: Order, { store }: GraphContext) => moneyBag('0.00', store);

/** The first so many of a plain list; all where that is not said. */
const firstOf = <T>(list: readonly T[], { first }: Readonly<Record<string, unknown>>): readonly T[] =>
  typeof first === 'number' ? list.slice(0, first) : list;

export const orderType = fields<Order>({
  id: (order) => gid('Order', order.id),
  legacyResourceId: (order) => String(order.id),
  name: (order) => order.name,
  number: (order) => orderNumber(order),
  createdAt: (order) => order.createdAt,
  updatedAt: (order) => order.updatedAt,
  processedAt: (order) => order.processedAt,
  cancelledAt: (order) => order.cancelledAt,
  cancelReason: (order, { store }) => standingOf(store, order.id).cancelReason,
  closedAt: (order, { store }) => standingOf(store, order.id).closedAt,
  closed: (order, { store }) => standingOf(store, order.id).closedAt !== null,
  edited: (order, { store }) => standingOf(store, order.id).isEdited,
  note: (order, { store }) => standingOf(store, order.id).note,
  confirmed: () => true,
  test: (order) => order.test,
  sourceName: (order) => order.sourceName,
  tags: (order) => [...order.tags].sort(),
  currencyCode: (_order, { store }) => store.shop.currencyCode,
  presentmentCurrencyCode: (_order, { store }) => store.shop.currencyCode,
  displayFinancialStatus: (order, { store }) => financialStatus(store, order),
  displayFulfillmentStatus: (order, { store }) => fulfillmentStatus(store, order),
  fulfillable: (order, { store }) => openOrders(order, store).length > 0,
  fullyPaid: () => true,
  unpaid: () => false,
  refundable: (order) => order.lines.some((line) => line.currentQuantity > 0),
  restockable: (order) => order.lines.some((line) => line.variantId !== null && line.currentQuantity > 0),
  merchantEditable: (order) => order.cancelledAt === null,
  taxesIncluded: () => true,
  subtotalLineItemsQuantity: (order) => order.lines.reduce((sum, line) => sum + line.quantity, 0),
  currentSubtotalLineItemsQuantity: (order) =>
    order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
  subtotalPriceSet: amount(orderTotal, ordered),
  originalTotalPriceSet: amount(orderTotal, ordered),
  totalPriceSet: amount(orderTotal, ordered),
  totalReceivedSet: amount(orderTotal, ordered),
  currentSubtotalPriceSet: amount(orderTotal, left),
  currentTotalPriceSet: amount(orderTotal, left),
  netPaymentSet: amount(orderTotal, left),
  totalDiscountsSet: amount(discountTotal, ordered),
  currentTotalDiscountsSet: amount(discountTotal, left),
  totalRefundedSet: (order, { store }) => moneyBag(refundedTotal(store, order), store),
  totalTaxSet: nothing,
  currentTotalTaxSet: nothing,
  totalShippingPriceSet: nothing,
  totalOutstandingSet: nothing,
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
  lineItems: connection<Order, LineOf>([], linesOf, () => ({ id: ({ line }) => line.id })),
  fulfillmentOrders: connection<Order, FulfillmentOrder>(
    ['query', 'displayable'],
    (order, args, { store }) =>
      search(fulfillmentOrdersOf(store, order), args['query'], FULFILLMENT_ORDER_SEARCH),
    byId<FulfillmentOrder>,
  ),
  fulfillments: withArguments(['first'], (order, args, { store }) =>
    firstOf(fulfillmentsOf(store, order), args),
  ),
  fulfillmentsCount: (order, { store }) => ({
    count: fulfillmentsOf(store, order).length,
    precision: 'EXACT',
  }),
  refunds: withArguments(['first'], (order, args, { store }) => firstOf(refundsOf(store, order), args)),
  ...metafieldFields<Order>('Order'),
});

const openOrders = (order: Order, store: GraphContext['store']): FulfillmentOrder[] =>
  fulfillmentOrdersOf(store, order).filter(({ status }) => status !== 'CLOSED');
