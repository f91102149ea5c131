/** What the app cannot work without; the same list stands in shopify.app.toml. */
export const REQUIRED_SCOPES = [
  'read_products',
  'write_products',
  'read_inventory',
  'read_locations',
] as const;

/** Asked for where they help: without orders the app works and says what they would add. */
export const OPTIONAL_SCOPES = [
  'read_orders',
  'read_all_orders',
  'read_merchant_managed_fulfillment_orders',
  'read_inventory_transfers',
  'write_inventory_transfers',
  'read_inventory_shipments',
  'write_publications',
  'read_themes',
  'read_files',
] as const;

/** Scopes that knowing sales is asked for: which, how far back, and from where they were sent. Only the first is needed. */
export const ORDER_SCOPES = [
  'read_orders',
  'read_all_orders',
  'read_merchant_managed_fulfillment_orders',
] as const;

/** Scopes that reading what is on its way needs: without shipments there is no date. */
export const ARRIVAL_SCOPES = ['read_inventory_transfers', 'read_inventory_shipments'] as const;

/** Whether transfers and shipments may be read with what the shop has granted. */
export const mayReadArrivals = (granted: readonly string[]): boolean =>
  ARRIVAL_SCOPES.every(
    (scope) => granted.includes(scope) || granted.includes(scope.replace('read_', 'write_')),
  );

/** What choosing among all of the store's pictures needs; those of products are seen without it. */
export const FILE_SCOPES = ['read_files'] as const;

/** Whether the store's files may be read with what the shop has granted. */
export const mayReadFiles = (granted: readonly string[]): boolean =>
  FILE_SCOPES.some((scope) => granted.includes(scope));

/** Whether sales may be read with what the shop has granted. */
export const mayReadOrders = (granted: readonly string[]): boolean => granted.includes('read_orders');

/** Whether it may be read from where orders are sent. */
export const mayReadFulfilments = (granted: readonly string[]): boolean =>
  mayReadOrders(granted) && granted.includes('read_merchant_managed_fulfillment_orders');
