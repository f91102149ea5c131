import { unfulfilled } from '../../store/fulfilment.ts';
import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { fields } from '../field.ts';
import { cents, decimal, moneyBag } from '../money.ts';
import { lineCents } from './order-money.ts';

/** A line with the order that it is in. */
export interface LineOf {
  order: Order;
  line: OrderLine;
}

export const linesOf = (order: Order): LineOf[] => order.lines.map((line) => ({ order, line }));

export function lineNamed(order: Order, lineId: number): LineOf | null {
  const line = order.lines.find(({ id }) => id === lineId);
  return line === undefined ? null : { order, line };
}

const open = (store: Store, { order, line }: LineOf): number => unfulfilled(store, order.id, line.id);

const costs = (line: OrderLine, quantity: number, store: Store) =>
  moneyBag(decimal(lineCents(line, quantity)), store);

export const lineItemType = fields<LineOf>({
  id: ({ line }) => gid('LineItem', line.id),
  title: ({ line }) => line.title,
  name: (of, { store }) =>
    [of.line.title, variantTitle(store, of)].filter((part) => part !== null).join(' - '),
  sku: ({ line }) => line.sku,
  vendor: ({ line }, { store }) => store.products.get(line.productId ?? 0)?.vendor ?? null,
  variantTitle: (of, { store }) => variantTitle(store, of),
  quantity: ({ line }) => line.quantity,
  currentQuantity: ({ line }) => line.currentQuantity,
  refundableQuantity: ({ line }) => line.currentQuantity,
  unfulfilledQuantity: (of, { store }) => open(store, of),
  fulfillableQuantity: (of, { store }) => open(store, of),
  nonFulfillableQuantity: (of, { store }) => of.line.quantity - open(store, of),
  restockable: ({ line }) => line.variantId !== null,
  merchantEditable: (of, { store }) => of.order.cancelledAt === null && open(store, of) > 0,
  requiresShipping: ({ line }, { store }) =>
    store.inventoryItems.get(store.variants.get(line.variantId ?? 0)?.inventoryItemId ?? 0)
      ?.requiresShipping ?? true,
  isGiftCard: ({ line }, { store }) => store.products.get(line.productId ?? 0)?.isGiftCard ?? false,
  product: ({ line }, { store }) => store.products.get(line.productId ?? 0) ?? null,
  variant: ({ line }, { store }) => store.variants.get(line.variantId ?? 0) ?? null,
  originalUnitPriceSet: ({ line }, { store }) => moneyBag(line.price, store),
  discountedUnitPriceSet: ({ line }, { store }) => costs(line, 1, store),
  originalTotalSet: ({ line }, { store }) => moneyBag(decimal(cents(line.price) * line.quantity), store),
  totalDiscountSet: ({ line }, { store }) => moneyBag(line.discount, store),
  discountedTotalSet: ({ line }, { store }) => costs(line, line.quantity, store),
  unfulfilledOriginalTotalSet: (of, { store }) =>
    moneyBag(decimal(cents(of.line.price) * open(store, of)), store),
  unfulfilledDiscountedTotalSet: (of, { store }) => costs(of.line, open(store, of), store),
});

/** Null for a variant that is the only one, as for what the catalogue does not know. */
function variantTitle(store: Store, { line }: LineOf): string | null {
  const title = store.variants.get(line.variantId ?? 0)?.optionValues.join(' / ');
  return title === undefined || title === 'Default Title' ? null : title;
}
