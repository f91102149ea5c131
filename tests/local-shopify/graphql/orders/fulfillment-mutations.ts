import { cancelFulfilment, fulfil } from '../../store/fulfil-order.ts';
import { bareId } from '../../store/gid.ts';
import { moveFulfilment } from '../../store/move-fulfilment.ts';
import type { FulfillmentOrder } from '../../store/order-model.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';
import { refuseBeyond } from './order-mutations.ts';

interface ByOrder {
  fulfillmentOrderId: string;
  fulfillmentOrderLineItems?: { id: string; quantity: number }[] | null;
}

const found = (id: unknown, { store }: GraphContext): FulfillmentOrder | undefined =>
  store.tables.fulfillmentOrders.get(bareId(String(id), 'FulfillmentOrder') ?? 0);

/** Sends a fulfilment order, or some units of its lines. */
const fulfillmentCreate = withArguments<unknown>(['fulfillment', 'message'], (_root, args, context) => {
  const input = args['fulfillment'] as { lineItemsByFulfillmentOrder: ByOrder[] };
  refuseBeyond('FulfillmentInput', input, ['lineItemsByFulfillmentOrder', 'notifyCustomer', 'trackingInfo']);
  const [wanted, ...others] = input.lineItemsByFulfillmentOrder;
  if (others.length > 0) throw notImplemented('FulfillmentInput of several fulfillment orders');
  const fulfillmentOrder = found(wanted?.fulfillmentOrderId, context);
  const refused = (message: string) => ({
    fulfillment: null,
    userErrors: [userError(['fulfillment'], message, null)],
  });
  if (wanted === undefined || fulfillmentOrder === undefined)
    return refused('Fulfillment order does not exist.');
  if (fulfillmentOrder.status === 'CLOSED')
    return refused(`Fulfillment order ${fulfillmentOrder.id} has an unfulfillable status= closed.`);
  const lines = wanted.fulfillmentOrderLineItems ?? [];
  if (lines.length === 0) return { fulfillment: fulfil(context.store, fulfillmentOrder), userErrors: [] };
  const units = new Map<number, number>();
  for (const { id, quantity } of lines) {
    const part = bareId(id, 'FulfillmentOrderLineItem') ?? 0;
    units.set(part, (units.get(part) ?? 0) + quantity);
  }
  for (const [id, quantity] of units) {
    const part = fulfillmentOrder.lines.find((line) => line.id === id);
    if (part === undefined || quantity < 1 || quantity > part.remaining)
      return refused('Invalid fulfillment order line item quantity requested.');
  }
  return { fulfillment: fulfil(context.store, fulfillmentOrder, units), userErrors: [] };
});

const fulfillmentCancel = withArguments<unknown>(['id'], (_root, args, { store }) => {
  const fulfillment = store.tables.fulfillments.get(bareId(String(args['id']), 'Fulfillment') ?? 0);
  if (fulfillment === undefined)
    return { fulfillment: null, userErrors: [userError(['id'], 'Fulfillment not found.', null)] };
  return { fulfillment: cancelFulfilment(store, fulfillment), userErrors: [] };
});

/** Gives what a fulfilment order still has to send to another place, with the stock that is held for it. */
const fulfillmentOrderMove = withArguments<unknown>(['id', 'newLocationId'], (_root, args, context) => {
  const refused = (...userErrors: UserError[]) => ({
    movedFulfillmentOrder: null,
    originalFulfillmentOrder: null,
    remainingFulfillmentOrder: null,
    userErrors,
  });
  const fulfillmentOrder = found(args['id'], context);
  if (fulfillmentOrder === undefined)
    return refused(userError(['id'], 'Fulfillment order does not exist.', null));
  const location = context.store.locations.get(bareId(String(args['newLocationId']), 'Location') ?? 0);
  if (location === undefined) return refused(userError(['newLocationId'], 'Location not found.', null));
  if (fulfillmentOrder.status !== 'OPEN') return refused(userError(null, 'Cannot change location.', null));
  const moved = moveFulfilment(context.store, fulfillmentOrder, location.id);
  if (moved === 'not stocked there')
    return refused(userError(null, 'The destination location does not stock the requested items.', null));
  return {
    movedFulfillmentOrder: moved,
    originalFulfillmentOrder: moved,
    remainingFulfillmentOrder: null,
    userErrors: [],
  };
});

export const FULFILLMENT_MUTATIONS = { fulfillmentCreate, fulfillmentCancel, fulfillmentOrderMove };
