import type { Store } from '../store/store.ts';
import type { Location, Variant } from '../store/types.ts';

/** "Navy / 48", or what Shopify calls a product's only variant. */
export function variantTitle(variant: Variant): string {
  return variant.optionValues.length === 0 ? 'Default Title' : variant.optionValues.join(' / ');
}

/** "Harbour Coat · Navy / 48". */
export function fullTitle(store: Store, variant: Variant): string {
  return `${store.products.get(variant.productId)?.title ?? ''} · ${variantTitle(variant)}`;
}

export function activeLocations(store: Store): Location[] {
  return [...store.locations.values()].filter(({ isActive }) => isActive);
}
