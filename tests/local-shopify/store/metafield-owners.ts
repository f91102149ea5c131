import { gidType } from './gid.ts';
import type { Metafield, MetafieldDefinition } from './metafields.ts';
import type { Store } from './store.ts';

const OWNER_TYPES: Record<string, string> = {
  Product: 'PRODUCT',
  ProductVariant: 'PRODUCTVARIANT',
  Collection: 'COLLECTION',
  Order: 'ORDER',
  InventoryTransfer: 'TRANSFER',
  AppInstallation: 'API_PERMISSION',
  Location: 'LOCATION',
  Shop: 'SHOP',
};

/** The schema's name for what owns metafields; null for what cannot here. */
export function ownerTypeOf(owner: string): string | null {
  return OWNER_TYPES[gidType(owner) ?? ''] ?? null;
}

/** All metafields that fall under a definition. */
export function metafieldsUnder(store: Store, definition: MetafieldDefinition): Metafield[] {
  return [...store.metafields.values()].filter(
    ({ namespace, key, owner }) =>
      namespace === definition.namespace &&
      key === definition.key &&
      ownerTypeOf(owner) === definition.ownerType,
  );
}
