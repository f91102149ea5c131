import { editOrder } from '../../store/edit-order.ts';
import { unfulfilled } from '../../store/fulfilment.ts';
import { bareId } from '../../store/gid.ts';
import type { OrderEdit } from '../../store/order-model.ts';
import { withArguments, type Arguments, type FieldWithArguments, type GraphContext } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import { calculatedLines } from './calculated-order.ts';
import { NO_ORDER, orderWith } from './order-mutations.ts';

/** Begins to edit an order; nothing changes before the commit. */
const orderEditBegin = withArguments<unknown>(['id'], (_root, args, context) => {
  const order = orderWith(args['id'], context);
  const refused = (message: string) => ({
    calculatedOrder: null,
    orderEditSession: null,
    userErrors: [userError(['id'], message, null)],
  });
  if (order === undefined) return refused(NO_ORDER);
  if (order.cancelledAt !== null) return refused('The order cannot be edited.');
  const { store } = context;
  const edit = store.tables.orderEdits.put({ id: store.newId(), orderId: order.id, added: [], changed: [] });
  return { calculatedOrder: edit, orderEditSession: edit, userErrors: [] };
});

function editWith(id: unknown, { store }: GraphContext): OrderEdit | undefined {
  const number = bareId(String(id), 'CalculatedOrder') ?? bareId(String(id), 'OrderEditSession') ?? 0;
  return store.tables.orderEdits.get(number);
}

const NO_EDIT = userError(['id'], 'The calculated order does not exist.', null);

type Step = { kind: 'changed'; edit: OrderEdit; lineId: number } | { kind: 'refused'; userError: UserError };

const refuse = (field: string, message: string): Step => ({
  kind: 'refused',
  userError: userError([field], message, null),
});

/** One change to an edit that was begun, answered with the order as it would be. */
function editing(
  takes: readonly string[],
  step: (edit: OrderEdit, args: Arguments, context: GraphContext) => Step,
): FieldWithArguments<unknown> {
  return withArguments(['id', ...takes], (_root, args, context) => {
    const before = editWith(args['id'], context);
    const done = before === undefined ? undefined : step(before, args, context);
    if (done?.kind !== 'changed')
      return {
        calculatedLineItem: null,
        calculatedOrder: null,
        orderEditSession: null,
        userErrors: [done?.userError ?? NO_EDIT],
      };
    const edit = context.store.tables.orderEdits.put(done.edit);
    return {
      calculatedLineItem: calculatedLines(context.store, edit).find(({ id }) => id === done.lineId) ?? null,
      calculatedOrder: edit,
      orderEditSession: edit,
      userErrors: [],
    };
  });
}

const orderEditAddVariant = editing(
  ['variantId', 'quantity', 'locationId', 'allowDuplicates'],
  (edit, args, { store }) => {
    const variantId = bareId(String(args['variantId']), 'ProductVariant') ?? 0;
    const quantity = args['quantity'] as number;
    const locationId =
      typeof args['locationId'] === 'string' ? (bareId(args['locationId'], 'Location') ?? 0) : null;
    if (!store.variants.has(variantId)) return refuse('variantId', 'The variant does not exist.');
    if (quantity < 1) return refuse('quantity', 'The quantity must be greater than 0.');
    if (locationId !== null && !store.locations.has(locationId))
      return refuse('locationId', 'The location does not exist.');
    const isThere = calculatedLines(store, edit).some((line) => line.variantId === variantId);
    if (isThere && args['allowDuplicates'] !== true)
      return refuse('variantId', 'The variant is already on the order.');
    const lineId = store.newId();
    const added = [...edit.added, { id: lineId, variantId, quantity, locationId }];
    return { kind: 'changed', edit: { ...edit, added }, lineId };
  },
);

const orderEditSetQuantity = editing(
  ['lineItemId', 'quantity', 'restock', 'locationId'],
  (edit, args, { store }) => {
    const given = String(args['lineItemId']);
    const lineId = bareId(given, 'CalculatedLineItem') ?? bareId(given, 'LineItem') ?? 0;
    const quantity = args['quantity'] as number;
    if (quantity < 0) return refuse('quantity', 'The quantity must be 0 or greater.');
    if (edit.added.some(({ id }) => id === lineId)) {
      const added = edit.added
        .map((line) => (line.id === lineId ? { ...line, quantity } : line))
        .filter((line) => line.quantity > 0);
      return { kind: 'changed', edit: { ...edit, added }, lineId };
    }
    const line = store.orders.get(edit.orderId)?.lines.find(({ id }) => id === lineId);
    if (line === undefined) return refuse('lineItemId', 'The line item does not exist.');
    if (quantity < line.currentQuantity - unfulfilled(store, edit.orderId, lineId))
      return refuse('quantity', 'The quantity cannot be less than what has been fulfilled.');
    const others = edit.changed.filter((change) => change.lineId !== lineId);
    const changed = [...others, { lineId, quantity, restock: args['restock'] === true }];
    return { kind: 'changed', edit: { ...edit, changed }, lineId };
  },
);

/** Makes an edit real: the stock follows, and the app hears of it. */
const orderEditCommit = withArguments<unknown>(
  ['id', 'notifyCustomer', 'staffNote'],
  (_root, args, context) => {
    const edit = editWith(args['id'], context);
    if (edit === undefined) return { order: null, successMessages: [], userErrors: [NO_EDIT] };
    const { store } = context;
    const { orderId, added, changed } = edit;
    const note = typeof args['staffNote'] === 'string' ? { note: args['staffNote'] } : {};
    const order = editOrder(store, { orderId, add: added, set: changed, ...note });
    store.tables.orderEdits.remove(edit.id);
    return { order, successMessages: ['Order updated'], userErrors: [] };
  },
);

export const ORDER_EDIT_MUTATIONS = {
  orderEditBegin,
  orderEditAddVariant,
  orderEditSetQuantity,
  orderEditCommit,
};
