/** The shop on whose behalf something is done. */
export interface ShopIdentity {
  shop: string;
  name: string;
  currency: string;
  timeZone: string;
  locale: string;
  grantedScopes: string[];
}

/** The person who does it, by Shopify's own name for them. */
export interface Staff {
  id: string;
  name: string;
}

/** A person as Shopify's session knows them. */
export interface SignedIn extends Staff {
  /** Whether the store is theirs. */
  accountOwner: boolean;
}

/** `maison` of `maison.myshopify.com`, as it stands in the admin's addresses. */
export const storeHandle = (shop: string): string => shop.replace(/\.myshopify\.com$/, '');
