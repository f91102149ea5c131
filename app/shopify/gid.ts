type Kind =
  | 'Product'
  | 'ProductVariant'
  | 'InventoryItem'
  | 'InventoryLevel'
  | 'Location'
  | 'Order'
  | 'LineItem'
  | 'BulkOperation'
  | 'AppInstallation'
  | 'InventoryTransfer'
  | 'Metaobject'
  | 'Collection';

/** Shopify's global id of a bare number. */
export const gid = (kind: Kind, id: bigint): string => `gid://shopify/${kind}/${String(id)}`;

/** The bare number of a global id. Throws on anything else, so that a foreign id never becomes a row. */
export function numberOf(id: string): bigint {
  const found = /^gid:\/\/shopify\/\w+\/(\d+)(?:\?.*)?$/.exec(id)?.[1];
  if (found === undefined) throw new Error(`Not a Shopify id with a number: ${id.slice(0, 80)}`);
  return BigInt(found);
}
