import { storeHandle } from './identity';

const ADMIN = 'https://admin.shopify.com/store';

/** The app's own page inside Shopify admin, for mails. `path` begins with /app. */
export const appPageLink = (shop: string, appHandle: string, path: string): string =>
  `${ADMIN}/${storeHandle(shop)}/apps/${appHandle}${path}`;

/** A product's page in Shopify admin. */
export const productLink = (shop: string, productId: bigint): string =>
  `${ADMIN}/${storeHandle(shop)}/products/${String(productId)}`;

/** A collection's page in Shopify admin. */
export const collectionLink = (shop: string, collectionId: bigint): string =>
  `${ADMIN}/${storeHandle(shop)}/collections/${String(collectionId)}`;

/** The theme editor with our block about to be added to the home page. */
export const addBlockLink = (shop: string, apiKey: string, block: string): string =>
  `${ADMIN}/${storeHandle(shop)}/themes/current/editor?template=index&addAppBlockId=${apiKey}/${block}&target=newAppsSection`;
