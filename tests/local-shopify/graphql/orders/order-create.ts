import { fulfilOrder } from '../../store/fulfil-order.ts';
import { bareId } from '../../store/gid.ts';
import { levelFor, needs } from '../../store/hold-stock.ts';
import { annotateOrder } from '../../store/order-standing.ts';
import { onlineLocation, placeOrder, type NewLine } from '../../store/place-order.ts';
import type { Store } from '../../store/store.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { decimal } from '../money.ts';
import { userError, type UserError } from '../user-error.ts';
import { refuseBeyond } from './order-mutations.ts';

interface LineInput {
  variantId?: string | null;
  quantity: number;
  title?: string | null;
  sku?: string | null;
  priceSet?: { shopMoney: { amount: string } } | null;
}

interface OrderInput {
  lineItems?: LineInput[] | null;
  name?: string | null;
  note?: string | null;
  tags?: string[] | null;
  test?: boolean | null;
  processedAt?: string | null;
  sourceName?: string | null;
  fulfillment?: { locationId: string } | null;
}

const ORDER_FIELDS = [
  'lineItems',
  'name',
  'note',
  'tags',
  'test',
  'processedAt',
  'sourceName',
  'fulfillment',
  'currency',
  'taxesIncluded',
];
const LINE_FIELDS = [
  'variantId',
  'quantity',
  'title',
  'sku',
  'priceSet',
  'requiresShipping',
  'taxable',
  'giftCard',
];
type Behaviour = 'BYPASS' | 'DECREMENT_IGNORING_POLICY' | 'DECREMENT_OBEYING_POLICY';

/** Enters an order that was made elsewhere; by default without taking its goods from the stock. */
export const orderCreate = withArguments<unknown>(['order', 'options'], (_root, args, context) => {
  const input = args['order'] as OrderInput;
  const options = (args['options'] ?? {}) as { inventoryBehaviour?: Behaviour };
  const behaviour = options.inventoryBehaviour ?? 'BYPASS';
  refuseBeyond('OrderCreateOrderInput', input, ORDER_FIELDS);
  for (const line of input.lineItems ?? []) refuseBeyond('OrderCreateLineItemInput', line, LINE_FIELDS);
  const userErrors = problems(input, behaviour, context);
  if (userErrors.length > 0) return { order: null, userErrors };
  const { store } = context;
  const order = placeOrder(store, {
    lines: (input.lineItems ?? []).map(lineOf),
    source: input.sourceName ?? 'web',
    takesStock: behaviour !== 'BYPASS',
    test: input.test === true,
    ...(input.name ? { name: input.name } : {}),
    ...(input.tags ? { tags: input.tags } : {}),
    ...(input.processedAt ? { processedAt: input.processedAt } : {}),
    ...(input.fulfillment ? { locationId: locationId(input.fulfillment.locationId) } : {}),
  });
  if (input.note) annotateOrder(store, order, { note: input.note });
  if (input.fulfillment) fulfilOrder(store, order.id);
  return { order: store.orders.get(order.id), userErrors: [] };
});

function problems(input: OrderInput, behaviour: Behaviour, { store }: GraphContext): UserError[] {
  const lines = input.lineItems ?? [];
  const invalid = (path: string[], message: string) => userError(['order', ...path], message, 'INVALID');
  if (lines.length === 0) return [invalid(['lineItems'], 'Line items must have at least one line item')];
  const found = lines.flatMap((line, index) => {
    const at = ['lineItems', String(index)];
    if (line.quantity < 1) return [invalid([...at, 'quantity'], 'Quantity must be greater than 0')];
    const known = line.variantId == null || store.variants.has(variantId(line.variantId));
    if (!known) return [invalid([...at, 'variantId'], 'Variant does not exist')];
    return line.variantId == null && !line.title ? [invalid([...at, 'title'], "Title can't be blank")] : [];
  });
  if (input.processedAt && Date.parse(input.processedAt) > store.clock.now())
    found.push(
      userError(['order', 'processedAt'], 'Processed at must not be in the future', 'PROCESSED_AT_INVALID'),
    );
  if (input.fulfillment && !store.locations.has(locationId(input.fulfillment.locationId)))
    found.push(invalid(['fulfillment', 'locationId'], 'Location does not exist'));
  if (
    found.length === 0 &&
    behaviour === 'DECREMENT_OBEYING_POLICY' &&
    !lines.every((line) => isInStock(store, line))
  )
    found.push(userError(['order', 'lineItems'], 'Unable to claim inventory', 'INVENTORY_CLAIM_FAILED'));
  return found;
}

/** Whether a line could be taken from the shelf by its variant's own policy. */
function isInStock(store: Store, line: LineInput): boolean {
  const variant = line.variantId == null ? undefined : store.variants.get(variantId(line.variantId));
  if (variant === undefined || variant.inventoryPolicy === 'CONTINUE') return true;
  const source = { locationId: onlineLocation(store).id, isFixed: false };
  return needs(store, { variantId: variant.id }, line.quantity).every(
    ({ inventoryItemId, quantity }) => (levelFor(store, inventoryItemId, source)?.available ?? 0) >= quantity,
  );
}

function lineOf(line: LineInput): NewLine {
  const price = line.priceSet?.shopMoney.amount;
  const amount = price === undefined ? undefined : decimal(Math.round(Number(price) * 100));
  if (line.variantId == null)
    return {
      variantId: null,
      title: line.title ?? '',
      sku: line.sku ?? null,
      quantity: line.quantity,
      price: amount ?? '0.00',
    };
  const base = { variantId: variantId(line.variantId), quantity: line.quantity };
  return amount === undefined ? base : { ...base, price: amount };
}

const variantId = (id: string): number => bareId(id, 'ProductVariant') ?? 0;
const locationId = (id: string): number => bareId(id, 'Location') ?? 0;
