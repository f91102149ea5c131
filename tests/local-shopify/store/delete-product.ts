import { gid } from './gid.ts';
import type { Store } from './store.ts';

/** Deletes a product with its variants, their inventory items, levels and its metafields. */
export function deleteProduct(store: Store, productId: number): void {
  if (!store.products.has(productId)) throw new Error(`no product ${productId}`);
  const announce = store.happening();
  for (const variant of [...store.variantsOf(productId)]) {
    store.removeVariant(variant);
    if ((store.variantsByItem.get(variant.inventoryItemId) ?? []).length > 0) continue;
    store.levels.delete(variant.inventoryItemId);
    store.inventoryItems.delete(variant.inventoryItemId);
    announce('inventory_items/delete', { id: variant.inventoryItemId });
  }
  for (const metafield of [...(store.metafieldsByOwner.get(gid('Product', productId))?.values() ?? [])])
    store.removeMetafield(metafield);
  store.products.delete(productId);
  store.variantsByProduct.delete(productId);
  announce('products/delete', { id: productId });
}
