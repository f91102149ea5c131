import { productPayload } from '../webhooks/payloads/product.ts';
import { storedOptions, type NumberedOption } from './product-options.ts';
import type { Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Product, Variant } from './types.ts';

/**
 * Gives a product other options, and each of its variants the values of them. Nothing is told yet: a change of
 * options is one happening with what else is done to the product.
 */
export function changeOptions(
  store: Store,
  product: Product,
  options: readonly NumberedOption[],
  valuesOf: (variant: Variant) => readonly string[],
): Product {
  for (const variant of store.variantsOf(product.id)) {
    const optionValues = valuesOf(variant);
    if (optionValues.join('\n') !== variant.optionValues.join('\n'))
      store.variants.change(variant.id, { optionValues, updatedAt: store.now() });
  }
  return store.products.change(product.id, { options: storedOptions(options) });
}

/** Numbers the variants from one on, in this order. */
export function orderVariants(store: Store, variants: readonly Variant[]): void {
  for (const [index, { id }] of variants.entries())
    if (store.variants.get(id)?.position !== index + 1) store.variants.change(id, { position: index + 1 });
}

/** Tells that a product, or what belongs to it, has changed. */
export function productChanged(store: Store, announce: Announce, productId: number): Product {
  const product = store.products.change(productId, { updatedAt: store.now() });
  announce('products/update', productPayload(store, product));
  return product;
}

/** The variants of a product by their place. */
export function variantsInOrder(store: Store, productId: number): Variant[] {
  return store.variantsOf(productId).sort((a, b) => a.position - b.position || a.id - b.id);
}
