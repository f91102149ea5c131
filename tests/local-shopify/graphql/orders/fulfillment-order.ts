import { fulfillmentsOf, sentFrom } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { Fulfillment, FulfillmentOrder, FulfillmentOrderLine } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order, Variant } from '../../store/types.ts';
import { byId, connection, fields } from '../field.ts';
import { moneyBag } from '../money.ts';
import type { SearchFields } from '../search/search.ts';
import { lineNamed, type LineOf } from './line-item.ts';

/** A part of a fulfilment order with the line that it sends. */
interface PartOf extends LineOf {
  part: FulfillmentOrderLine;
}

function partsOf(store: Store, { orderId, lines }: FulfillmentOrder): PartOf[] {
  const order = store.orders.get(orderId);
  if (order === undefined) return [];
  return lines.flatMap((part) => {
    const of = lineNamed(order, part.lineId);
    return of === null ? [] : [{ ...of, part }];
  });
}

const orderOf = (store: Store, { orderId }: FulfillmentOrder): Order | undefined => store.orders.get(orderId);

export const fulfillmentOrderType = fields<FulfillmentOrder>({
  id: (one) => gid('FulfillmentOrder', one.id),
  status: (one) => one.status,
  requestStatus: () => 'UNSUBMITTED',
  createdAt: (one) => one.createdAt,
  updatedAt: (one) => one.updatedAt,
  fulfillAt: (one) => one.createdAt,
  fulfillBy: () => null,
  orderId: (one) => gid('Order', one.orderId),
  orderName: (one, { store }) => orderOf(store, one)?.name ?? '',
  orderProcessedAt: (one, { store }) => orderOf(store, one)?.processedAt ?? one.createdAt,
  order: (one, { store }) => orderOf(store, one) ?? null,
  fulfillmentHolds: () => [],
  assignedLocation: (one, { store }) => {
    const location = store.locations.get(sentFrom(store, one)) ?? null;
    return {
      name: location?.name ?? '',
      city: location?.city ?? null,
      countryCode: location?.countryCode ?? 'ZZ',
      address1: null,
      address2: null,
      phone: null,
      province: null,
      zip: null,
      location,
    };
  },
  lineItems: connection<FulfillmentOrder, PartOf>(
    [],
    (one, _args, { store }) => partsOf(store, one),
    () => ({ id: ({ part }) => part.id }),
  ),
  fulfillments: connection<FulfillmentOrder, Fulfillment>(
    [],
    (one, _args, { store }) => {
      const order = orderOf(store, one);
      return order === undefined
        ? []
        : fulfillmentsOf(store, order).filter(({ fulfillmentOrderId }) => fulfillmentOrderId === one.id);
    },
    byId<Fulfillment>,
  ),
});

const variantOf = (store: Store, { line }: PartOf): Variant | null =>
  store.variants.get(line.variantId ?? 0) ?? null;

export const fulfillmentOrderLineType = fields<PartOf>({
  id: ({ part }) => gid('FulfillmentOrderLineItem', part.id),
  lineItem: ({ order, line }) => ({ order, line }),
  totalQuantity: ({ part }) => part.total,
  remainingQuantity: ({ part }) => part.remaining,
  sku: ({ line }) => line.sku,
  productTitle: ({ line }) => line.title,
  variantTitle: (of, { store }) => variantOf(store, of)?.optionValues.join(' / ') ?? null,
  variant: (of, { store }) => variantOf(store, of),
  vendor: ({ line }, { store }) => store.products.get(line.productId ?? 0)?.vendor ?? null,
  inventoryItemId: (of, { store }) => {
    const variant = variantOf(store, of);
    return variant === null ? null : gid('InventoryItem', variant.inventoryItemId);
  },
  requiresShipping: (of, { store }) =>
    store.inventoryItems.get(variantOf(store, of)?.inventoryItemId ?? 0)?.requiresShipping ?? true,
  originalUnitPriceSet: ({ line }, { store }) => moneyBag(line.price, store),
});

export const FULFILLMENT_ORDER_SEARCH: SearchFields<FulfillmentOrder> = {
  id: (one) => one.id,
  status: (one) => one.status,
  updated_at: (one) => one.updatedAt,
  assigned_location_id: (one) => one.locationId,
};
