import type { Store } from './store.ts';
import type { Location } from './types.ts';

/** Where Shopify stocks what is new: the shop's first location that is in use. */
export function primaryLocation(store: Store): Location | undefined {
  let first: Location | undefined;
  for (const location of store.locations.values())
    if (location.isActive && (first === undefined || location.id < first.id)) first = location;
  return first;
}
