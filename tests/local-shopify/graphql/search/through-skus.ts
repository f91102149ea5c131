import type { Store } from '../../store/store.ts';
import type { Variant } from '../../store/types.ts';
import type { SearchThrough } from './search.ts';

/** Finds what a variant belongs to by its SKU: `idOf` tells of a variant which node that is. */
export function throughSkus<N extends { id: number }>(
  store: Store,
  idOf: (variant: Variant) => number,
): SearchThrough<N> {
  return {
    through: (matches) => {
      const found = new Set<number>();
      for (const variant of store.variants.values())
        if (variant.sku !== null && matches(variant.sku)) found.add(idOf(variant));
      return ({ id }) => found.has(id);
    },
  };
}
