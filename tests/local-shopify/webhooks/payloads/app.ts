import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { shopNumber } from '../../graphql/shop/shop.ts';
import { shopTime } from './shop-time.ts';

export function shopPayload({ shop }: Store): Record<string, unknown> {
  return {
    id: shopNumber(shop.domain),
    name: shop.name,
    email: shop.email,
    domain: shop.domain,
    myshopify_domain: shop.domain,
    currency: shop.currencyCode,
    iana_timezone: shop.ianaTimezone,
    primary_locale: shop.primaryLocale,
    created_at: shopTime(shop.createdAt, shop.ianaTimezone),
  };
}

export function scopesPayload(
  store: Store,
  installationId: number,
  previous: string[],
  current: string[],
): Record<string, unknown> {
  return {
    id: installationId,
    admin_graphql_api_id: gid('AppInstallation', installationId),
    previous,
    current,
    updated_at: shopTime(store.now(), store.shop.ianaTimezone),
  };
}

export function redactPayload({ shop }: Store): Record<string, unknown> {
  return { shop_id: shopNumber(shop.domain), shop_domain: shop.domain };
}
