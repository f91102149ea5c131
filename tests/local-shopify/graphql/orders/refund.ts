import { gid } from '../../store/gid.ts';
import type { Refund, RefundLine } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { connection, fields } from '../field.ts';
import { decimal, moneyBag } from '../money.ts';
import { lineNamed } from './line-item.ts';
import { lineCents } from './order-money.ts';

/** A line of a refund with the order that it was taken from. */
interface RefundLineOf {
  order: Order;
  part: RefundLine;
}

const orderOf = (store: Store, { orderId }: Refund): Order | undefined => store.orders.get(orderId);

function subtotal({ order, part }: RefundLineOf): number {
  const of = lineNamed(order, part.lineId);
  return of === null ? 0 : lineCents(of.line, part.quantity);
}

function partsOf(store: Store, refund: Refund): RefundLineOf[] {
  const order = orderOf(store, refund);
  return order === undefined ? [] : refund.lines.map((part) => ({ order, part }));
}

export const refundType = fields<Refund>({
  id: (refund) => gid('Refund', refund.id),
  legacyResourceId: (refund) => String(refund.id),
  createdAt: (refund) => refund.createdAt,
  processedAt: (refund) => refund.createdAt,
  updatedAt: (refund) => refund.createdAt,
  note: (refund) => refund.note,
  order: (refund, { store }) => orderOf(store, refund) ?? null,
  totalRefundedSet: (refund, { store }) =>
    moneyBag(decimal(partsOf(store, refund).reduce((sum, part) => sum + subtotal(part), 0)), store),
  refundLineItems: connection<Refund, RefundLineOf>(
    [],
    (refund, _args, { store }) => partsOf(store, refund),
    () => ({ id: ({ part }) => part.id }),
  ),
});

export const refundLineItemType = fields<RefundLineOf>({
  id: ({ part }) => gid('RefundLineItem', part.id),
  lineItem: ({ order, part }) => lineNamed(order, part.lineId),
  quantity: ({ part }) => part.quantity,
  restockType: ({ part }) => part.restockType,
  restocked: ({ part }) => part.restockType !== 'NO_RESTOCK',
  location: ({ part }, { store }) => store.locations.get(part.locationId ?? 0) ?? null,
  priceSet: ({ order, part }, { store }) =>
    moneyBag(lineNamed(order, part.lineId)?.line.price ?? '0.00', store),
  subtotalSet: (of, { store }) => moneyBag(decimal(subtotal(of)), store),
  totalTaxSet: (_of, { store }) => moneyBag('0.00', store),
});
