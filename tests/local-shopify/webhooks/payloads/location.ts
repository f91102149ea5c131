import { gid } from '../../store/gid.ts';
import { provinceName } from '../../store/provinces.ts';
import type { Store } from '../../store/store.ts';
import type { Location } from '../../store/types.ts';
import { shopTime } from './shop-time.ts';

const countries = new Intl.DisplayNames('en', { type: 'region' });

export function locationPayload(store: Store, location: Location): Record<string, unknown> {
  const country = countries.of(location.countryCode) ?? null;
  const province = location.provinceCode ? provinceName(location.countryCode, location.provinceCode) : null;
  return {
    id: location.id,
    name: location.name,
    address1: location.address1 ?? null,
    address2: location.address2 ?? null,
    city: location.city,
    zip: location.zip ?? null,
    province,
    country: location.countryCode,
    phone: location.phone ?? null,
    created_at: shopTime(location.createdAt, store.shop.ianaTimezone),
    updated_at: shopTime(location.updatedAt, store.shop.ianaTimezone),
    country_code: location.countryCode,
    country_name: country,
    province_code: location.provinceCode ?? null,
    legacy: false,
    active: location.isActive,
    admin_graphql_api_id: gid('Location', location.id),
  };
}
