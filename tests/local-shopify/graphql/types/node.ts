import { bareId, gidType } from '../../store/gid.ts';
import { typed, type GraphContext, type Typed } from '../field.ts';

type Finder = (id: number, context: GraphContext) => unknown;

const FINDERS: Record<string, Finder> = {
  Product: (id, { store }) => store.products.get(id),
  ProductVariant: (id, { store }) => store.variants.get(id),
  InventoryItem: (id, { store }) => store.inventoryItems.get(id),
  Location: (id, { store }) => store.locations.get(id),
  Order: (id, { store }) => store.orders.get(id),
  InventoryTransfer: (id, { store }) => store.transfers.get(id),
  InventoryShipment: (id, { store }) => {
    const transfer = store.transfers.get(id);
    return transfer === undefined ? undefined : { id, transfer };
  },
  AppInstallation: (id, { installation }) => (installation?.id === id ? installation : undefined),
  BulkOperation: (id, { bulk }) => bulk.find(id),
  Metafield: (id, { store }) => store.metafields.get(id),
  MetafieldDefinition: (id, { store }) => store.metafieldDefinitions.get(id),
};

/** Any resource by its gid, with its type; null where there is none. */
export function findNode(id: string, context: GraphContext): Typed | null {
  const level = /^gid:\/\/shopify\/InventoryLevel\/(\d+)\?inventory_item_id=(\d+)$/.exec(id);
  if (level !== null) {
    const found = context.store.level(Number(level[2]), Number(level[1]));
    return found === undefined ? null : typed('InventoryLevel', found);
  }
  const type = gidType(id) ?? '';
  const number = bareId(id, type);
  const found = number === null ? undefined : FINDERS[type]?.(number, context);
  return found === undefined ? null : typed(type, found);
}
