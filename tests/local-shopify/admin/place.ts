import type { LocalShopify } from '../local-shopify.ts';
import { OWNER_ID, STAFF, type StaffMember } from '../oauth/staff.ts';
import type { Store } from '../store/store.ts';

/** The store that a page of the admin is about. */
export interface Place {
  ctx: LocalShopify;
  store: Store;
  /** As in admin.shopify.com/store/HANDLE. */
  handle: string;
  /** Who is signed in: the owner, unless someone else has taken the seat. */
  person: StaffMember;
}

/** The store of that name, or null where this machine has none. */
export function placeOf(ctx: LocalShopify, handle: string, cookies: string): Place | null {
  const store = ctx.shops.get(`${handle}.myshopify.com`);
  return store ? { ctx, store, handle, person: personIn(cookies) } : null;
}

const PERSON = 'local-admin-person';

function personIn(cookies: string): StaffMember {
  const id = Number(new RegExp(`(?:^|; )${PERSON}=(\\d+)`).exec(cookies)?.[1] ?? OWNER_ID);
  const person = STAFF.find((one) => one.id === id) ?? STAFF[0];
  if (!person) throw new Error('This store has no staff.');
  return person;
}

/** What keeps a person signed in, in this browser. */
export const signedIn = ({ id }: StaffMember): string =>
  `${PERSON}=${id}; Path=/store; HttpOnly; SameSite=Lax`;

/** The address of one of the store's admin pages. */
export function adminPath(place: Place, page: string): string {
  return `/store/${place.handle}/${page}`;
}
