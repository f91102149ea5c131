import { LOCATIONS } from '../../../tests/local-shopify/seed/locations.ts';
import type { Location } from '../../../tests/local-shopify/store/types.ts';
import type { Known } from '../knowledge.ts';
import { bareNumber, dueOf, flag, isBuilt, text, wordIn, type Building } from './building.ts';

/**
 * The store's oldest location comes first: it is where new products are stocked. A location that is put in for want
 * of a told one (`stopgap`) leaves, where one of those that are told may be the oldest.
 */
export function buildLocations(building: Building, stopgap: Location | null): void {
  const known = dueOf(building, 'Location').sort((a, b) => bareNumber(a.gid) - bareNumber(b.gid));
  const isPrimaryTold = known.some((each) => each.fields.get('isPrimary') === true);
  const mayBePrimary = known.some((each) => each.fields.get('isPrimary') !== false);
  if (stopgap !== null && (isPrimaryTold || mayBePrimary)) building.store.locations.remove(stopgap.id);
  const primaryFirst = (each: Known): number => (each.fields.get('isPrimary') === true ? 0 : 1);
  for (const each of known.sort((a, b) => primaryFirst(a) - primaryFirst(b))) {
    building.store.locations.put(locationOf(each));
    isBuilt(building, each.gid);
  }
}

function locationOf(known: Known): Location {
  const usual = usualLocation();
  const address = known.fields.get('address');
  const part = (name: string): string | null => wordIn(address, name);
  return {
    ...usual,
    id: bareNumber(known.gid),
    name: text(known, 'name') ?? `Location ${bareNumber(known.gid)}`,
    isActive: flag(known, 'isActive', true),
    fulfillsOnlineOrders: flag(known, 'fulfillsOnlineOrders', true),
    shipsInventory: flag(known, 'shipsInventory', true),
    city: part('city'),
    address1: part('address1'),
    address2: part('address2'),
    zip: part('zip'),
    provinceCode: part('provinceCode'),
    phone: part('phone'),
    deactivatedAt: text(known, 'deactivatedAt'),
    countryCode: part('countryCode') ?? usual.countryCode,
    createdAt: text(known, 'createdAt') ?? usual.createdAt,
    updatedAt: text(known, 'updatedAt') ?? usual.updatedAt,
  };
}

/** A location of which nothing particular is known; a development store has one. */
export function usualLocation(): Location {
  const [usual] = LOCATIONS;
  if (usual === undefined) throw new Error('the seed has no location');
  return { ...usual, id: 1, name: 'Shop location', city: null, countryCode: 'US' };
}
