import { bareId } from '../../store/gid.ts';
import type { Chosen, PickedKind } from '../messages.ts';
import type { Place } from '../place.ts';
import { pickedCollection } from './picked-collection.ts';
import { pickedProduct, pickedVariant } from './picked.ts';

/** What the app is given of the chosen; what has been deleted in the meantime is left out. */
export function chosenResources(place: Place, kind: PickedKind, chosen: readonly Chosen[]): object[] {
  const { store } = place;
  return chosen.flatMap(({ id, variants }): object[] => {
    if (kind === 'product') {
      const product = store.products.get(bareId(id, 'Product') ?? 0);
      return product ? [pickedProduct(place, product, variants)] : [];
    }
    if (kind === 'collection') {
      const collection = store.collections.get(bareId(id, 'Collection') ?? 0);
      return collection ? [pickedCollection(place, collection)] : [];
    }
    const variant = store.variants.get(bareId(id, 'ProductVariant') ?? 0);
    return variant ? [pickedVariant(place, variant)] : [];
  });
}
