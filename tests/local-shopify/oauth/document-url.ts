import { createHmac, randomBytes } from 'node:crypto';

/** The signed query with which Shopify's admin opens an embedded app's document. */
export function documentQuery(of: {
  shop: string;
  locale: string;
  idToken: string;
  apiSecret: string;
}): URLSearchParams {
  const handle = of.shop.replace('.myshopify.com', '');
  const host = Buffer.from(`admin.shopify.com/store/${handle}`).toString('base64').replace(/=+$/, '');
  const query: Record<string, string> = {
    embedded: '1',
    host,
    id_token: of.idToken,
    locale: of.locale,
    session: randomBytes(32).toString('hex'),
    shop: of.shop,
    timestamp: String(Math.floor(Date.now() / 1000)),
  };
  const message = Object.entries(query)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
  const hmac = createHmac('sha256', of.apiSecret).update(message).digest('hex');
  return new URLSearchParams({ ...query, hmac });
}
