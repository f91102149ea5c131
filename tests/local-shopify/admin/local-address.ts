/** Where things of one store live on this machine. */
export interface LocalPlaces {
  /** Origin of the local admin, for example http://localhost:4000. */
  admin: string;
  /** Origin of the app as the admin embeds it. */
  app: string;
  /** The store's name in admin.shopify.com/store/NAME. */
  store: string;
}

const ADMIN_PROTOCOL = /^shopify:(?:\/\/)?admin/;
const STORE_HOST = /^([a-z0-9-]+)\.myshopify\.com$/;

/**
 * The local address of a link to Shopify or to the app; any other address is returned as it is.
 * Mails and pages carry Shopify's real addresses: only the people around the local store follow them here.
 */
export function localAddress(address: string, places: LocalPlaces): string {
  if (ADMIN_PROTOCOL.test(address)) {
    return `${places.admin}/store/${places.store}${address.replace(ADMIN_PROTOCOL, '')}`;
  }
  if (!/^https?:/.test(address)) return address;
  const url = new URL(address);
  const rest = `${url.search}${url.hash}`;
  if (url.host === 'admin.shopify.com') return `${places.admin}${url.pathname}${rest}`;
  const store = STORE_HOST.exec(url.host)?.[1];
  if (store !== undefined) {
    return url.pathname.startsWith('/admin')
      ? `${places.admin}/store/${store}${url.pathname.slice('/admin'.length)}${rest}`
      : `${places.admin}/shop${url.pathname === '/' ? '' : url.pathname}${rest}`;
  }
  return address;
}
