import { gid } from './gid.ts';
import type { Store } from './store.ts';
import { levelKey } from './tables.ts';

/** Deletes a product with its variants, their inventory items, levels and its metafields. */
export function deleteProduct(store: Store, productId: number): void {
  if (!store.products.has(productId)) throw new Error(`no product ${productId}`);
  const announce = store.happening();
  for (const variant of store.variantsOf(productId)) {
    store.variants.remove(variant.id);
    if (store.variants.by('item', variant.inventoryItemId).length > 0) continue;
    for (const level of store.levelsOf(variant.inventoryItemId))
      store.levels.remove(levelKey(level.inventoryItemId, level.locationId));
    store.inventoryItems.remove(variant.inventoryItemId);
    announce('inventory_items/delete', { id: variant.inventoryItemId });
  }
  for (const metafield of store.metafields.by('owner', gid('Product', productId)))
    store.metafields.remove(metafield.id);
  store.products.remove(productId);
  announce('products/delete', { id: productId });
}
