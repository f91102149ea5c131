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
] as const;

/** Scopes that reading sales needs. */
export const ORDER_SCOPES = ['read_orders', 'read_all_orders'] as const;

/** Whether sales may be read with what the shop has granted. */
export const mayReadOrders = (granted: readonly string[]): boolean => granted.includes('read_orders');
