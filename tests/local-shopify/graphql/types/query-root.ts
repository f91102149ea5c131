import { GraphQLError } from 'graphql';
import { bareId } from '../../store/gid.ts';
import type { MetafieldDefinition } from '../../store/metafields.ts';
import { resolveNamespace } from '../../store/metafields.ts';
import type { InventoryItem, Location, Order, Product, Transfer, Variant } from '../../store/types.ts';
import type { BulkOperation } from '../../bulk/bulk-operation.ts';
import { byId, connection, fields, withArguments, type Arguments, type Field } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { findNode } from './node.ts';
import { itemSearch } from './inventory.ts';
import { orderOrder, ORDER_SEARCH } from './order.ts';
import { productOrder, productSearch } from './product.ts';
import { transferOrder, TRANSFER_SEARCH } from './transfer.ts';
import { variantOrder, variantSearch } from './variant.ts';

const LOCATION_SEARCH: SearchFields<Location> = {
  id: (location) => location.id,
  name: (location) => location.name,
  active: (location) => location.isActive,
};
const DEFINITION_SEARCH: SearchFields<MetafieldDefinition> = {
  id: (definition) => definition.id,
  key: (definition) => definition.key,
  namespace: (definition) => definition.namespace,
  type: (definition) => definition.type,
};
const BULK_SEARCH: SearchFields<BulkOperation> = {
  id: (operation) => operation.id,
  status: (operation) => operation.status,
  operation_type: () => 'query',
  created_at: (operation) => operation.createdAt,
};

const MOST_IDS = 250;

function boundedIds(ids: string[]): string[] {
  if (ids.length <= MOST_IDS) return ids;
  throw new GraphQLError(
    `The input array size of ${ids.length} is greater than the maximum allowed of ${MOST_IDS}.`,
    { extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
  );
}

/** A count up to a limit (ten thousand unless told otherwise; null for none). */
function count(nodes: Iterable<unknown>, { limit }: Arguments) {
  const all = [...nodes].length;
  if (typeof limit !== 'number' || all <= limit) return { count: all, precision: 'EXACT' };
  return { count: limit, precision: 'AT_LEAST' };
}

/** One resource by its gid; a gid of another type finds nothing. */
const one = (type: string): Field<unknown> =>
  withArguments(['id'], (_root, args, context) =>
    bareOrLevel(String(args['id']), type) ? (findNode(String(args['id']), context)?.value ?? null) : null,
  );

const bareOrLevel = (id: string, type: string): boolean => bareId(id, type) !== null;

export const queryRootType = fields<unknown>({
  shop: (_root, { store }) => store.shop,
  app: (_root, { app }) => app,
  currentAppInstallation: (_root, { installation }) => installation,
  node: withArguments(['id'], (_root, args, context) => findNode(String(args['id']), context)),
  nodes: withArguments(['ids'], (_root, args, context) =>
    boundedIds(args['ids'] as string[]).map((id) => findNode(id, context)),
  ),
  product: one('Product'),
  productVariant: one('ProductVariant'),
  inventoryItem: one('InventoryItem'),
  inventoryLevel: one('InventoryLevel'),
  inventoryTransfer: one('InventoryTransfer'),
  inventoryShipment: one('InventoryShipment'),
  order: one('Order'),
  bulkOperation: one('BulkOperation'),
  location: withArguments(['id'], (_root, args, { store }) => {
    const id = args['id'] as string | null | undefined;
    if (id === undefined || id === null) return [...store.locations.values()][0] ?? null;
    return store.locations.get(bareId(id, 'Location') ?? 0) ?? null;
  }),
  locations: connection<unknown, Location>(
    // `includeLegacy` adds what fulfilment services manage: no store here has any.
    ['query', 'includeInactive', 'includeLegacy', 'sortKey'],
    (_root, args, { store }) =>
      search(
        [...store.locations.values()].filter(
          (location) => location.isActive || args['includeInactive'] === true,
        ),
        args['query'],
        LOCATION_SEARCH,
      ),
    (args) =>
      args['sortKey'] === 'ID'
        ? { id: (one) => one.id }
        : { id: (one) => one.id, value: (one) => one.name.toLowerCase() },
  ),
  products: connection<unknown, Product>(
    ['query', 'sortKey'],
    (_root, args, { store }) => search(store.products.values(), args['query'], productSearch(store)),
    productOrder,
  ),
  productsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
    count(search(store.products.values(), args['query'], productSearch(store)), args),
  ),
  productVariants: connection<unknown, Variant>(
    ['query', 'sortKey'],
    (_root, args, { store }) => search(store.variants.values(), args['query'], variantSearch(store)),
    variantOrder,
  ),
  productVariantsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
    count(search(store.variants.values(), args['query'], variantSearch(store)), args),
  ),
  inventoryItems: connection<unknown, InventoryItem>(
    ['query'],
    (_root, args, { store }) => search(store.inventoryItems.values(), args['query'], itemSearch(store)),
    byId<InventoryItem>,
  ),
  orders: connection<unknown, Order>(
    ['query', 'sortKey'],
    (_root, args, context) =>
      search(reachable(context.store.orders.values(), context), args['query'], ORDER_SEARCH),
    orderOrder,
  ),
  ordersCount: withArguments(['query', 'limit'], (_root, args, context) =>
    count(search(reachable(context.store.orders.values(), context), args['query'], ORDER_SEARCH), args),
  ),
  inventoryTransfers: connection<unknown, Transfer>(
    ['query', 'sortKey'],
    (_root, args, { store }) => search(store.transfers.values(), args['query'], TRANSFER_SEARCH),
    transferOrder,
  ),
  bulkOperations: connection<unknown, BulkOperation>(
    ['query', 'sortKey'],
    (_root, args, { bulk }) => search(bulk.all(), args['query'], BULK_SEARCH),
    byId<BulkOperation>,
  ),
  metafieldDefinitions: connection<unknown, MetafieldDefinition>(
    ['ownerType', 'namespace', 'key', 'query', 'sortKey'],
    (_root, args, { store }) =>
      search(definitions(store.metafieldDefinitions.values(), args), args['query'], DEFINITION_SEARCH),
    byId<MetafieldDefinition>,
  ),
});

const REACH_MS = 60 * 24 * 60 * 60 * 1000;

/** `read_orders` reaches back sixty days; `read_all_orders` all the way. */
function reachable(
  orders: Iterable<Order>,
  { store, granted }: { store: { clock: { now(): number } }; granted: ReadonlySet<string> },
): Iterable<Order> {
  if (granted.has('read_all_orders')) return orders;
  const from = store.clock.now() - REACH_MS;
  return [...orders].filter((order) => Date.parse(order.createdAt) >= from);
}

function definitions(all: Iterable<MetafieldDefinition>, args: Arguments): MetafieldDefinition[] {
  const namespace = typeof args['namespace'] === 'string' ? resolveNamespace(args['namespace']) : null;
  return [...all].filter(
    (definition) =>
      definition.ownerType === args['ownerType'] &&
      (namespace === null || definition.namespace === namespace) &&
      (typeof args['key'] !== 'string' || definition.key === args['key']),
  );
}
