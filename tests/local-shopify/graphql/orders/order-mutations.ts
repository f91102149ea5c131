import { cancelOrder } from '../../store/cancel-order.ts';
import { deleteOrder } from '../../store/delete-order.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { CancelReason } from '../../store/order-model.ts';
import { annotateOrder, setClosed } from '../../store/order-standing.ts';
import type { Order } from '../../store/types.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { userError } from '../user-error.ts';

export function orderWith(id: unknown, { store }: GraphContext): Order | undefined {
  return store.orders.get(bareId(String(id), 'Order') ?? 0);
}

export const NO_ORDER = 'Order does not exist';

/** Refuses by name what an input asks for beyond these fields. */
export function refuseBeyond(type: string, input: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(input))
    if (value !== null && value !== undefined && !known.includes(name))
      throw notImplemented(`${type}.${name}`);
}

const orderUpdate = withArguments<unknown>(['input'], (_root, args, context) => {
  const input = args['input'] as { id: string; tags?: string[] | null; note?: string | null };
  refuseBeyond('OrderInput', input, ['id', 'tags', 'note']);
  const order = orderWith(input.id, context);
  if (order === undefined) return { order: null, userErrors: [userError(['id'], NO_ORDER, null)] };
  const change = {
    ...(input.tags === undefined || input.tags === null ? {} : { tags: [...new Set(input.tags)] }),
    ...(input.note === undefined ? {} : { note: input.note }),
  };
  return { order: annotateOrder(context.store, order, change), userErrors: [] };
});

const closing = (isClosed: boolean) =>
  withArguments<unknown>(['input'], (_root, args, context) => {
    const order = orderWith((args['input'] as { id: string }).id, context);
    if (order === undefined) return { order: null, userErrors: [userError(['id'], NO_ORDER, null)] };
    return { order: setClosed(context.store, order, isClosed), userErrors: [] };
  });

/** Cancels at once, where Shopify does it in a job; the job that is answered is done. */
const orderCancel = withArguments<unknown>(
  ['orderId', 'reason', 'restock', 'refund', 'refundMethod', 'notifyCustomer', 'staffNote'],
  (_root, args, context) => {
    const refused = (message: string, code: string) => ({
      job: null,
      jobResult: null,
      orderCancelUserErrors: [userError(['orderId'], message, code)],
      userErrors: [userError(['orderId'], message, null)],
    });
    const order = orderWith(args['orderId'], context);
    if (order === undefined) return refused(NO_ORDER, 'NOT_FOUND');
    if (order.cancelledAt !== null) return refused('Order has already been cancelled', 'INVALID');
    const cancelled = cancelOrder(context.store, order.id, {
      reason: args['reason'] as CancelReason,
      restock: args['restock'] === true,
    });
    const id = gid('Job', crypto.randomUUID());
    return {
      job: { id, done: true },
      jobResult: { id, done: true, status: 'SUCCEEDED', errors: [], order: cancelled },
      orderCancelUserErrors: [],
      userErrors: [],
    };
  },
);

const orderDelete = withArguments<unknown>(['orderId'], (_root, args, context) => {
  const order = orderWith(args['orderId'], context);
  if (order === undefined)
    return { deletedId: null, userErrors: [userError(['orderId'], NO_ORDER, 'NOT_FOUND')] };
  deleteOrder(context.store, order.id);
  return { deletedId: gid('Order', order.id), userErrors: [] };
});

export const ORDER_MUTATIONS = {
  orderUpdate,
  orderClose: closing(true),
  orderOpen: closing(false),
  orderCancel,
  orderDelete,
};
