import type { LocalShopify } from '../local-shopify.ts';
import type { Product } from '../store/types.ts';

/** Where the product's picture is served, or null where it has none. */
export function pictureUrl(ctx: LocalShopify, product: Product): string | null {
  return product.picture === null ? null : `${ctx.publicUrl}/pictures/${product.picture}.svg`;
}
