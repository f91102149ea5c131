import { unfulfilled } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { OrderEdit } from '../../store/order-model.ts';
import type { Store } from '../../store/store.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { connection, fields } from '../field.ts';
import { cents, decimal, moneyBag } from '../money.ts';
import { lineCents } from './order-money.ts';

/** A line as it would be after an edit. */
export interface CalculatedLine {
  id: number;
  /** Null for a line that the edit would add. */
  line: OrderLine | null;
  variantId: number | null;
  title: string;
  sku: string | null;
  price: string;
  quantity: number;
  before: number;
  /** Units that have left, which no edit takes off. */
  gone: number;
  isRestocked: boolean;
}

const orderOf = (store: Store, { orderId }: OrderEdit): Order | undefined => store.orders.get(orderId);

export function addedLines(store: Store, { added }: OrderEdit): CalculatedLine[] {
  return added.flatMap(({ id, variantId, quantity }) => {
    const variant = store.variants.get(variantId);
    if (variant === undefined) return [];
    const { sku, price, productId } = variant;
    const title = store.products.get(productId)?.title ?? '';
    const amounts = { quantity, before: 0, gone: 0, isRestocked: false };
    return [{ id, line: null, variantId, title, sku, price, ...amounts }];
  });
}

/** Every line of the order as the edit would leave it, then those it would add. */
export function calculatedLines(store: Store, edit: OrderEdit): CalculatedLine[] {
  const order = orderOf(store, edit);
  if (order === undefined) return [];
  const kept = order.lines.map((line) => {
    const change = edit.changed.find(({ lineId }) => lineId === line.id);
    const quantity = change?.quantity ?? line.currentQuantity;
    return {
      id: line.id,
      line,
      variantId: line.variantId,
      title: line.title,
      sku: line.sku,
      price: line.price,
      quantity,
      before: line.currentQuantity,
      gone: line.currentQuantity - unfulfilled(store, order.id, line.id),
      isRestocked: change?.restock === true && quantity < line.currentQuantity,
    };
  });
  return [...kept, ...addedLines(store, edit)];
}

const costs = ({ line, price }: CalculatedLine, units: number): number =>
  line === null ? cents(price) * units : lineCents(line, units);

const total = (store: Store, edit: OrderEdit): number =>
  calculatedLines(store, edit).reduce((sum, line) => sum + costs(line, line.quantity), 0);

function outstanding(store: Store, edit: OrderEdit): number {
  const before = calculatedLines(store, edit).reduce((sum, line) => sum + costs(line, line.before), 0);
  return Math.max(0, total(store, edit) - before);
}

export const calculatedOrderType = fields<OrderEdit>({
  id: (edit) => gid('CalculatedOrder', edit.id),
  committed: () => false,
  originalOrder: (edit, { store }) => orderOf(store, edit) ?? null,
  subtotalLineItemsQuantity: (edit, { store }) =>
    calculatedLines(store, edit).reduce((sum, { quantity }) => sum + quantity, 0),
  subtotalPriceSet: (edit, { store }) => moneyBag(decimal(total(store, edit)), store),
  totalPriceSet: (edit, { store }) => moneyBag(decimal(total(store, edit)), store),
  totalOutstandingSet: (edit, { store }) => moneyBag(decimal(outstanding(store, edit)), store),
  cartDiscountAmountSet: () => null,
  taxLines: () => [],
  shippingLines: () => [],
  lineItems: connection<OrderEdit, CalculatedLine>(
    [],
    (edit, _args, { store }) => calculatedLines(store, edit),
    () => ({ id: ({ id }) => id }),
  ),
  addedLineItems: connection<OrderEdit, CalculatedLine>(
    [],
    (edit, _args, { store }) => addedLines(store, edit),
    () => ({ id: ({ id }) => id }),
  ),
});

export const calculatedLineType = fields<CalculatedLine>({
  id: (line) => gid('CalculatedLineItem', line.id),
  title: (line) => line.title,
  sku: (line) => line.sku,
  quantity: (line) => line.quantity,
  editableQuantity: (line) => line.quantity - line.gone,
  editableQuantityBeforeChanges: (line) => line.before - line.gone,
  restockable: (line) => line.variantId !== null,
  restocking: (line) => line.isRestocked,
  hasStagedLineItemDiscount: () => false,
  customAttributes: () => [],
  calculatedDiscountAllocations: () => [],
  variant: (line, { store }) => store.variants.get(line.variantId ?? 0) ?? null,
  variantTitle: (line, { store }) =>
    store.variants.get(line.variantId ?? 0)?.optionValues.join(' / ') ?? null,
  originalUnitPriceSet: (line, { store }) => moneyBag(line.price, store),
  discountedUnitPriceSet: (line, { store }) => moneyBag(decimal(costs(line, 1)), store),
  editableSubtotalSet: (line, { store }) => moneyBag(decimal(costs(line, line.quantity - line.gone)), store),
  uneditableSubtotalSet: (line, { store }) => moneyBag(decimal(costs(line, line.gone)), store),
});

export const orderEditSessionType = fields<OrderEdit>({
  id: (edit) => gid('OrderEditSession', edit.id),
});
