import type { Store } from '../../store/store.ts';
import type { Location, Variant } from '../../store/types.ts';

const ONLY_VARIANT = 'Default Title';

/** "Navy / 48", or what Shopify calls a product's only variant. */
export function variantTitle(variant: Variant): string {
  return variant.optionValues.join(' / ') || ONLY_VARIANT;
}

/** "Harbour Coat · Navy / 48"; of a product's only variant the product's title. */
export function fullTitle(store: Store, variant: Variant): string {
  const title = variantTitle(variant);
  const product = store.products.get(variant.productId)?.title ?? '';
  return title === ONLY_VARIANT ? product : `${product} · ${title}`;
}

export function activeLocations(store: Store): Location[] {
  return [...store.locations.values()].filter(({ isActive }) => isActive);
}
