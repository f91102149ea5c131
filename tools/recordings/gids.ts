/** Shopify's global ids as they stand in texts, inventory levels and quantities with their query included. */
export const GIDS = /gid:\/\/[\w-]+\/\w+\/[\w-]+(?:\?[\w-]+=[\w-]+(?:&[\w-]+=[\w-]+)*)?/g;

const WHOLE = /^gid:\/\/[\w-]+\/(\w+)\/([\w-]+)(?:\?[\w-]+=[\w-]+(?:&[\w-]+=[\w-]+)*)?$/;

export const isGid = (value: unknown): value is string => typeof value === 'string' && WHOLE.test(value);

/** The type that a global id names: `Product`. */
export const typeOf = (gid: string): string => WHOLE.exec(gid)?.[1] ?? '';

/** The id without its type: `42`. */
export const numberOf = (gid: string): string => WHOLE.exec(gid)?.[2] ?? '';

/** Every global id that stands anywhere in a JSON value, also inside longer strings. */
export function gidsIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value ?? null).match(GIDS) ?? []);
}

/** Levels and quantities have their item in their own id; null for anything else. */
export function itemOfLevel(gid: string): string | null {
  const item = /\?inventory_item_id=(\d+)/.exec(gid)?.[1];
  return item === undefined ? null : `gid://shopify/InventoryItem/${item}`;
}
