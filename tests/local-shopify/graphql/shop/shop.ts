import { gid } from '../../store/gid.ts';
import type { Shop } from '../../store/types.ts';
import { offsetAt } from '../../webhooks/payloads/shop-time.ts';
import { fields } from '../field.ts';

/** A shop has one number for life; ours follows from its domain. */
export function shopNumber(domain: string): number {
  let hash = 7;
  for (const character of domain) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900_000_000;
  return 60_000_000_000 + hash;
}

export const shopType = fields<Shop>({
  id: (shop) => gid('Shop', shopNumber(shop.domain)),
  name: (shop) => shop.name,
  email: (shop) => shop.email,
  contactEmail: (shop) => shop.email,
  myshopifyDomain: (shop) => shop.domain,
  url: (shop) => `https://${shop.domain}`,
  currencyCode: (shop) => shop.currencyCode,
  ianaTimezone: (shop) => shop.ianaTimezone,
  timezoneOffsetMinutes: (shop, { store }) => offsetAt(new Date(store.clock.now()), shop.ianaTimezone),
  createdAt: (shop) => shop.createdAt,
  primaryDomain: (shop) => ({
    id: gid('Domain', shopNumber(shop.domain)),
    host: shop.domain,
    url: `https://${shop.domain}`,
    sslEnabled: true,
  }),
  plan: () => ({ partnerDevelopment: true, shopifyPlus: false, publicDisplayName: 'Development' }),
});
