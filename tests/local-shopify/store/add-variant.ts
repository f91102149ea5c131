import { inventoryItemPayload } from '../webhooks/payloads/inventory.ts';
import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import { primaryLocation } from './primary-location.ts';
import type { Store } from './store.ts';
import type { InventoryItem, Product, Variant } from './types.ts';

export interface WantedVariant {
  sku?: string | null;
  barcode?: string | null;
  price?: string;
  compareAtPrice?: string | null;
  inventoryPolicy?: Variant['inventoryPolicy'];
  taxable?: boolean;
  /** One value for each of the product's options; default: the first of each. */
  optionValues?: readonly string[];
  item?: Partial<Omit<InventoryItem, 'id' | 'createdAt' | 'updatedAt'>>;
  /** Where it is stocked; default: nothing of it, at the primary location. */
  stock?: readonly { locationId: number; available: number }[];
}

/** Adds a variant with its inventory item and the levels of it, and tells of the item. */
export function addVariant(
  store: Store,
  announce: Announce,
  product: Product,
  wanted: WantedVariant,
  position: number,
): Variant {
  const at = store.now();
  const item: InventoryItem = {
    tracked: false,
    requiresShipping: true,
    unitCost: null,
    ...wanted.item,
    id: store.newId(),
    createdAt: at,
    updatedAt: at,
  };
  store.inventoryItems.put(item);
  const variant = store.variants.put({
    id: store.newId(),
    productId: product.id,
    position,
    sku: wanted.sku ?? null,
    barcode: wanted.barcode ?? null,
    price: wanted.price ?? '0.00',
    compareAtPrice: wanted.compareAtPrice ?? null,
    optionValues: wanted.optionValues ?? product.options.map((option) => option.values[0] ?? ''),
    inventoryItemId: item.id,
    inventoryPolicy: wanted.inventoryPolicy ?? 'DENY',
    taxable: wanted.taxable ?? true,
    components: [],
    createdAt: at,
    updatedAt: at,
  });
  announce('inventory_items/create', inventoryItemPayload(store, item));
  const primary = primaryLocation(store);
  const stock = wanted.stock ?? (primary === undefined ? [] : [{ locationId: primary.id, available: 0 }]);
  for (const { locationId, available } of stock)
    moveStock(store, announce, stockedLevel(store, announce, item.id, locationId), { available });
  store.totals.settle(product.id);
  return variant;
}
