import type { Location } from '../../store/types.ts';
import { notImplemented } from '../refusals.ts';
import { fields } from '../field.ts';
import { provinceName } from '../../store/provinces.ts';

/** A location's address as a value of its own. */
export type LocationAddress = Pick<
  Location,
  'address1' | 'address2' | 'city' | 'zip' | 'provinceCode' | 'countryCode' | 'phone'
>;

export const addressOf = (location: Location): LocationAddress => location;

const countries = new Intl.DisplayNames('en', { type: 'region' });
const countryOf = ({ countryCode }: LocationAddress): string | null => countries.of(countryCode) ?? null;
const provinceOf = ({ countryCode, provinceCode }: LocationAddress): string | null =>
  provinceCode ? provinceName(countryCode, provinceCode) : null;

/** The lines of an envelope: town, province and post code share one, in the order of the country. */
function formatted(address: LocationAddress): string[] {
  const { address1, address2, city, zip, provinceCode, countryCode } = address;
  const town =
    countryCode === 'US' || countryCode === 'CA' || countryCode === 'AU'
      ? [city, provinceCode, zip]
      : [zip, city, provinceCode];
  return [address1, address2, town.filter(Boolean).join(' '), countryOf(address)].filter(
    (line): line is string => Boolean(line),
  );
}

/** Where a street lies is looked up on a map, which is not at hand: refused. Without a street there is no such place. */
export const needsMap =
  <T>(field: string, without: T) =>
  ({ address1 }: { address1?: string | null }): T => {
    if (address1) throw notImplemented(field);
    return without;
  };

export const locationAddressType = fields<LocationAddress>({
  address1: (address) => address.address1 ?? null,
  address2: (address) => address.address2 ?? null,
  city: (address) => address.city || null,
  zip: (address) => address.zip ?? null,
  phone: (address) => address.phone ?? null,
  country: countryOf,
  countryCode: (address) => address.countryCode,
  province: provinceOf,
  provinceCode: (address) => address.provinceCode ?? null,
  formatted,
  latitude: needsMap('LocationAddress.latitude', null),
  longitude: needsMap('LocationAddress.longitude', null),
});
