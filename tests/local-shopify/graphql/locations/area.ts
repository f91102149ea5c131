import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Location } from '../../store/types.ts';
import { count, type Area } from '../area.ts';
import { connection, fields, withArguments, type Arguments, type Order } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { search, type SearchFields } from '../search/search.ts';
import { locationAddressType } from './address.ts';
import { locationLocalPickupDisable, locationLocalPickupEnable } from './local-pickup.ts';
import { locationType, primaryLocation } from './location.ts';
import { locationActivate } from './location-activate.ts';
import { locationAdd } from './location-add.ts';
import { locationDeactivate } from './location-deactivate.ts';
import { locationDelete } from './location-delete.ts';
import { locationEdit } from './location-edit.ts';

const LOCATION_SEARCH: SearchFields<Location> = {
  default: (location) => location.name,
  id: (location) => location.id,
  location_id: (location) => location.id,
  name: (location) => location.name,
  active: (location) => location.isActive,
  address1: (location) => location.address1 ?? null,
  address2: (location) => location.address2 ?? null,
  city: (location) => location.city,
  zip: (location) => location.zip ?? null,
  province: (location) => location.provinceCode ?? null,
  country: (location) => location.countryCode,
  created_at: (location) => location.createdAt,
  legacy: () => false,
  pickup_in_store: (location) => (location.pickup ? 'enabled' : 'disabled'),
};

/** `includeLegacy` adds what fulfilment services manage: no store here has any. */
function listed(store: Store, args: Arguments): Iterable<Location> {
  const all = [...store.locations.values()];
  const open = args['includeInactive'] === true ? all : all.filter(({ isActive }) => isActive);
  return search(open, args['query'], LOCATION_SEARCH);
}

function locationOrder(args: Arguments): Order<Location> {
  const id = (location: Location) => location.id;
  return args['sortKey'] === 'ID' ? { id } : { id, value: (location) => location.name.toLowerCase() };
}

const found = (store: Store, id: string): Location | null =>
  store.locations.get(bareId(id, 'Location') ?? 0) ?? null;

export const LOCATIONS_AREA: Area = {
  types: { Location: locationType, LocationAddress: locationAddressType },
  queries: fields<unknown>({
    location: withArguments(['id'], (_root, args, { store }) =>
      typeof args['id'] === 'string' ? found(store, args['id']) : (primaryLocation(store) ?? null),
    ),
    locationByIdentifier: withArguments(['identifier'], (_root, args, { store }) => {
      const { id, customId } = args['identifier'] as { id?: string | null; customId?: unknown };
      if (customId) throw notImplemented('LocationIdentifierInput.customId');
      return typeof id === 'string' ? found(store, id) : null;
    }),
    locations: connection<unknown, Location>(
      ['query', 'includeInactive', 'includeLegacy', 'sortKey'],
      (_root, args, { store }) => listed(store, args),
      locationOrder,
    ),
    locationsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(listed(store, { ...args, includeInactive: true }), args),
    ),
  }),
  mutations: {
    locationActivate,
    locationAdd,
    locationDeactivate,
    locationDelete,
    locationEdit,
    locationLocalPickupDisable,
    locationLocalPickupEnable,
  },
  finders: { Location: (id, { store }) => store.locations.get(id) },
};
