import { gid } from './gid.ts';
import { removeMetafields, removeVariant } from './remove-variant.ts';
import type { Store } from './store.ts';

/** Deletes a product with its variants, their inventory items, levels and metafields; collections lose it. */
export function deleteProduct(store: Store, productId: number): void {
  if (!store.products.has(productId)) throw new Error(`no product ${productId}`);
  const announce = store.happening();
  for (const variant of store.variantsOf(productId)) removeVariant(store, announce, variant);
  removeMetafields(store, gid('Product', productId));
  for (const collection of store.collections.values())
    if (collection.productIds.includes(productId))
      store.collections.change(collection.id, {
        productIds: collection.productIds.filter((id) => id !== productId),
      });
  store.products.remove(productId);
  store.totals.settle(productId);
  announce('products/delete', { id: productId });
}
