/** The scope without which Shopify tells an app nothing of a topic. */
const SCOPES: readonly [prefix: string, scope: string][] = [
  ['products/', 'read_products'],
  ['collections/', 'read_products'],
  ['inventory_levels/', 'read_inventory'],
  ['inventory_items/', 'read_inventory'],
  ['inventory_transfers/', 'read_inventory_transfers'],
  ['inventory_shipments/receive_items', 'read_inventory_shipments_received_items'],
  ['inventory_shipments/', 'read_inventory_shipments'],
  ['locations/', 'read_locations'],
  ['orders/', 'read_orders'],
  ['refunds/', 'read_orders'],
];

/** What an app hears nothing of unless it is approved for protected customer data. */
export const isProtected = (topic: string): boolean => /^(orders|refunds)\//.test(topic);

export function isAllowed(topic: string, granted: readonly string[]): boolean {
  const scope = SCOPES.find(([prefix]) => topic.startsWith(prefix))?.[1];
  return scope === undefined || granted.includes(scope) || granted.includes(scope.replace('read_', 'write_'));
}
