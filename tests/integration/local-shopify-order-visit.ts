import type { Store } from '../local-shopify/store/store';
import type { Variant } from '../local-shopify/store/types';
import type { Running } from '../local-shopify/start';
import { appToken, openMaison, openReceiver, read, SHOP } from './local-shopify-visit';

export interface UserError {
  field: string[] | null;
  message: string;
  code?: string;
}
export interface OrderNode {
  id: string;
  displayFulfillmentStatus: string;
  lineItems: { nodes: { id: string }[] };
  fulfillmentOrders: { nodes: { id: string; lineItems: { nodes: { id: string }[] } }[] };
}
export const ORDER = `id displayFulfillmentStatus displayFinancialStatus cancelReason closed edited
  currentTotalPriceSet { shopMoney { amount } } totalRefundedSet { shopMoney { amount } }
  lineItems(first: 5) { nodes { id quantity currentQuantity unfulfilledQuantity } }
  fulfillmentOrders(first: 5) { nodes { id status assignedLocation { name location { id } }
    lineItems(first: 5) { nodes { id totalQuantity remainingQuantity sku } } } }
  fulfillments { id status totalQuantity } refunds { id refundLineItems(first: 5) { nodes { quantity restockType restocked } } }`;

export const CREATE = `mutation($order: OrderCreateOrderInput!, $options: OrderCreateOptionsInput) {
  orderCreate(order: $order, options: $options) { order { ${ORDER} } userErrors { field message code } } }`;

/** A maison with an app that reads all orders, and one variant that is sold there. */
export interface OrderVisit {
  maison: Running;
  receiver: Awaited<ReturnType<typeof openReceiver>>;
  store: Store;
  token: string;
  variant: Variant;
}

export async function openOrderVisit(): Promise<OrderVisit> {
  const receiver = await openReceiver();
  const maison = await openMaison({ appUrl: receiver.url });
  const store = maison.store(SHOP);
  const token = await appToken(maison);
  maison.server.grantScopes(SHOP, ['read_orders', 'read_all_orders']);
  const variant = [...store.variants.values()].find(
    ({ inventoryItemId, components, inventoryPolicy }) =>
      components.length === 0 &&
      inventoryPolicy === 'DENY' &&
      store
        .levelsOf(inventoryItemId)
        .some(
          (level) =>
            level.available > 10 && store.locations.get(level.locationId)?.fulfillsOnlineOrders === true,
        ),
  );
  if (variant === undefined) throw new Error('the maison has nothing to sell');
  return { maison, receiver, store, token, variant };
}

export async function closeOrderVisit({ maison, receiver }: OrderVisit): Promise<void> {
  await maison.close();
  await receiver.close();
}

export const variantGid = ({ variant }: OrderVisit): string => `gid://shopify/ProductVariant/${variant.id}`;

/** What all places together have of the variant, on the shelf and for orders. */
export function stockOf({ store, variant }: OrderVisit) {
  const levels = store.levelsOf(variant.inventoryItemId);
  return {
    available: levels.reduce((sum, { available }) => sum + available, 0),
    committed: levels.reduce((sum, { committed }) => sum + committed, 0),
  };
}

export async function createOrder(
  { maison }: OrderVisit,
  order: object,
  inventoryBehaviour = 'DECREMENT_IGNORING_POLICY',
) {
  const answer = await read<{ orderCreate: { order: OrderNode | null; userErrors: UserError[] } }>(
    maison,
    CREATE,
    { order, options: { inventoryBehaviour } },
  );
  return answer.orderCreate;
}

export async function sell(visit: OrderVisit, quantity = 3): Promise<OrderNode> {
  const { order } = await createOrder(visit, { lineItems: [{ variantId: variantGid(visit), quantity }] });
  if (order === null) throw new Error('no order was created');
  return order;
}

export async function readOrder({ maison }: OrderVisit, id: string) {
  type Answer = { order: OrderNode & Record<string, unknown> };
  return (await read<Answer>(maison, `query($id: ID!) { order(id: $id) { ${ORDER} } }`, { id })).order;
}
