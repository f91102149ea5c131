/** Shopify's global id of a resource: `gid://shopify/Product/42`. */
export function gid(type: string, id: number | string): string {
  return `gid://shopify/${type}/${id}`;
}

/** The bare number of a gid of that type; null where it is another type's or no gid at all. */
export function bareId(value: string, type: string): number | null {
  const match = /^gid:\/\/shopify\/(\w+)\/(\d+)(?:\?.*)?$/.exec(value);
  return match?.[1] === type ? Number(match[2]) : null;
}

/** The type that a gid names, or null. */
export function gidType(value: string): string | null {
  return /^gid:\/\/shopify\/(\w+)\/[^/]+$/.exec(value)?.[1] ?? null;
}

/** A level has no number of its own: location and item name it together. */
export function levelGid(locationId: number, inventoryItemId: number): string {
  return `gid://shopify/InventoryLevel/${locationId}?inventory_item_id=${inventoryItemId}`;
}

/** The place that a level's gid (or that of one of its quantities) names; null where it names none. */
export function readLevelGid(value: string): { locationId: number; inventoryItemId: number } | null {
  const match = /^gid:\/\/shopify\/Inventory(?:Level|Quantity)\/(\d+)\?inventory_item_id=(\d+)(?:&|$)/.exec(
    value,
  );
  return match === null ? null : { locationId: Number(match[1]), inventoryItemId: Number(match[2]) };
}
