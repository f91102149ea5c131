import { standingOf } from '../../store/fulfilment.ts';
import type { Store } from '../../store/store.ts';
import type { Order, OrderLine } from '../../store/types.ts';
import { cents, decimal } from '../money.ts';

/** What units of a line cost, in cents, less their share of the line's discount. */
export function lineCents(line: OrderLine, quantity: number): number {
  const discount = line.quantity === 0 ? 0 : (cents(line.discount) * quantity) / line.quantity;
  return Math.round(cents(line.price) * quantity - discount);
}

/** The sum over an order's lines, of so many units of each. */
export function orderTotal(order: Order, quantity: (line: OrderLine) => number): string {
  return decimal(order.lines.reduce((sum, line) => sum + lineCents(line, quantity(line)), 0));
}

export function discountTotal(order: Order, quantity: (line: OrderLine) => number): string {
  const part = (line: OrderLine) =>
    line.quantity === 0 ? 0 : (cents(line.discount) * quantity(line)) / line.quantity;
  return decimal(Math.round(order.lines.reduce((sum, line) => sum + part(line), 0)));
}

/** What was paid back: all that is gone from the lines, but for what edits took off. */
export function refundedTotal(store: Store, order: Order): string {
  const { removed } = standingOf(store, order.id);
  return orderTotal(order, (line) => line.quantity - line.currentQuantity - (removed[line.id] ?? 0));
}
