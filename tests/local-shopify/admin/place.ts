import type { LocalShopify } from '../local-shopify.ts';
import type { Store } from '../store/store.ts';

/** The store that a page of the admin is about. */
export interface Place {
  ctx: LocalShopify;
  store: Store;
  /** As in admin.shopify.com/store/HANDLE. */
  handle: string;
}

/** The store of that name, or null where this machine has none. */
export function placeOf(ctx: LocalShopify, handle: string): Place | null {
  const store = ctx.shops.get(`${handle}.myshopify.com`);
  return store ? { ctx, store, handle } : null;
}

/** The address of one of the store's admin pages. */
export function adminPath(place: Place, page: string): string {
  return `/store/${place.handle}/${page}`;
}
