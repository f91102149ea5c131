import type { Store } from '../store/store.ts';
import type { Product, Variant } from '../store/types.ts';

/** Whether the Online Store shows a product: active, and published by now. */
export function isPublished(store: Store, { status, publishedAt }: Product): boolean {
  return status === 'ACTIVE' && publishedAt !== null && Date.parse(publishedAt) <= store.clock.now();
}

/** Units that locations which fulfil online orders can sell. */
export function sellableUnits(store: Store, variant: Variant): number {
  return store
    .levelsOf(variant.inventoryItemId)
    .filter(({ isActive, locationId }) => {
      const location = store.locations.get(locationId);
      return isActive && location?.isActive === true && location.fulfillsOnlineOrders;
    })
    .reduce((sum, { available }) => sum + available, 0);
}

/** Whether a shopper can buy one now: a bundle needs all its parts. */
export function isAvailable(store: Store, variant: Variant): boolean {
  if (variant.components.length > 0) {
    return variant.components.every(({ variantId, quantity }) => {
      const part = store.variants.get(variantId);
      return part !== undefined && hasUnits(store, part, quantity);
    });
  }
  return hasUnits(store, variant, 1);
}

function hasUnits(store: Store, variant: Variant, quantity: number): boolean {
  if (store.inventoryItems.get(variant.inventoryItemId)?.tracked !== true) return true;
  return variant.inventoryPolicy === 'CONTINUE' || sellableUnits(store, variant) >= quantity;
}
