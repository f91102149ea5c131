import { bareId } from '../../store/gid.ts';
import type { RestockType } from '../../store/order-model.ts';
import { refundOrder } from '../../store/refund-order.ts';
import type { Store } from '../../store/store.ts';
import type { Order } from '../../store/types.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';
import { NO_ORDER, orderWith, refuseBeyond } from './order-mutations.ts';

interface LineInput {
  lineItemId: string;
  quantity: number;
  restockType?: RestockType | 'LEGACY_RESTOCK' | null;
  locationId?: string | null;
}

interface Input {
  orderId: string;
  note?: string | null;
  refundLineItems?: LineInput[] | null;
}

const FIELDS = [
  'orderId',
  'note',
  'notify',
  'refundLineItems',
  'currency',
  'allowOverRefunding',
  'refundMethods',
];

const refused = (userErrors: UserError[]) => ({ refund: null, order: null, userErrors });

/** Takes lines of an order back. Nothing is paid out here: an order's money follows its lines. */
export const refundCreate = once('refundCreate', ['input'], refused, (args, context) => {
  const input = args['input'] as Input;
  refuseBeyond('RefundInput', input, FIELDS);
  const order = orderWith(input.orderId, context);
  if (order === undefined) return refused([userError(['orderId'], NO_ORDER, null)]);
  const lines = input.refundLineItems ?? [];
  const userErrors = problems(order, lines, context.store);
  if (userErrors.length > 0) return refused(userErrors);
  const after = refundOrder(context.store, {
    orderId: order.id,
    restock: false,
    ...(input.note ? { note: input.note } : {}),
    lines: lines.map((line) => ({
      lineId: lineId(line),
      quantity: line.quantity,
      restockType: line.restockType === 'LEGACY_RESTOCK' ? 'RETURN' : (line.restockType ?? 'NO_RESTOCK'),
      ...(line.locationId ? { locationId: bareId(line.locationId, 'Location') ?? 0 } : {}),
    })),
  });
  const refund = context.store.tables.refunds.by('order', order.id).at(-1);
  return { refund, order: after, userErrors: [] };
});

function problems(order: Order, lines: readonly LineInput[], store: Store): UserError[] {
  const left = new Map(order.lines.map((line) => [line.id, line.currentQuantity]));
  return lines.flatMap((line, index) => {
    const at = ['refundLineItems', String(index)];
    const open = left.get(lineId(line));
    if (open === undefined) return [userError([...at, 'lineItemId'], 'Line item does not exist', null)];
    if (line.quantity < 1) return [userError([...at, 'quantity'], 'Quantity must be greater than 0', null)];
    if (line.quantity > open)
      return [userError([...at, 'quantity'], 'Quantity cannot refund more items than were purchased', null)];
    left.set(lineId(line), open - line.quantity);
    const isThere = line.locationId == null || store.locations.has(bareId(line.locationId, 'Location') ?? 0);
    return isThere ? [] : [userError([...at, 'locationId'], 'Location does not exist', null)];
  });
}

const lineId = ({ lineItemId }: LineInput): number => bareId(lineItemId, 'LineItem') ?? 0;
