import { gid } from '../../store/gid.ts';
import type { Shop } from '../../store/types.ts';
import { STAFF, type StaffMember } from '../../oauth/staff.ts';
import { offsetAt, shopTime } from '../../webhooks/payloads/shop-time.ts';
import { fields } from '../field.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';

/** A shop has one number for life; ours follows from its domain. */
export function shopNumber(domain: string): number {
  let hash = 7;
  for (const character of domain) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900_000_000;
  return 60_000_000_000 + hash;
}

const isOwner = (member: StaffMember): boolean => member.account_owner;
const fullName = (member: StaffMember): string => `${member.first_name} ${member.last_name}`;

/** What a zone is called at that moment: CET, GMT+9 … */
function abbreviation(now: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(now);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
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
  timezoneAbbreviation: (shop, { store }) => abbreviation(store.clock.now(), shop.ianaTimezone),
  timezoneOffset: (shop, { store }) =>
    shopTime(store.now(), shop.ianaTimezone).slice(-'+00:00'.length).replace(':', ''),
  createdAt: (shop) => shop.createdAt,
  updatedAt: (shop) => shop.createdAt,
  shopOwnerName: () => STAFF.filter(isOwner).map(fullName).join(''),
  enabledPresentmentCurrencies: (shop) => [shop.currencyCode],
  taxesIncluded: () => true,
  taxShipping: () => false,
  setupRequired: () => false,
  unitSystem: () => 'METRIC_SYSTEM',
  weightUnit: () => 'KILOGRAMS',
  orderNumberFormatPrefix: () => '#',
  orderNumberFormatSuffix: () => '',
  description: () => null,
  resourceLimits: () => ({
    locationLimit: 1000,
    maxProductOptions: 3,
    maxProductVariants: 2048,
    redirectLimitReached: false,
  }),
  primaryDomain: (shop) => ({
    id: gid('Domain', shopNumber(shop.domain)),
    host: shop.domain,
    url: `https://${shop.domain}`,
    sslEnabled: true,
  }),
  plan: () => ({ partnerDevelopment: true, shopifyPlus: false, publicDisplayName: 'Development' }),
  ...metafieldFields<Shop>('Shop', (shop) => shopNumber(shop.domain)),
});
