import { bareId, gid } from '../../store/gid.ts';
import { hasInventory, hasPendingOrders, isLastOnline } from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import type { Level, Location } from '../../store/types.ts';
import { connection, fields, withArguments } from '../field.ts';
import { LEVEL_SEARCH, shown } from '../inventory/level-search.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { search } from '../search/search.ts';
import { addressOf, needsMap } from './address.ts';

/** The shop's first place. */
export const primaryLocation = (store: Store): Location | undefined => [...store.locations.values()][0];

export const canDelete = (store: Store, { id, isActive }: Location): boolean =>
  !isActive && !hasInventory(store, id) && !hasPendingOrders(store, id);

export const locationType = fields<Location>({
  id: (location) => gid('Location', location.id),
  legacyResourceId: (location) => String(location.id),
  name: (location) => location.name,
  isActive: (location) => location.isActive,
  isPrimary: (location, { store }) => primaryLocation(store)?.id === location.id,
  activatable: () => true,
  deactivatable: (location, { store }) => !isLastOnline(store, location.id),
  deactivatedAt: (location) => location.deactivatedAt ?? null,
  deletable: (location, { store }) => canDelete(store, location),
  hasActiveInventory: (location, { store }) => hasInventory(store, location.id),
  hasUnfulfilledOrders: (location, { store }) => hasPendingOrders(store, location.id),
  fulfillsOnlineOrders: (location) => location.fulfillsOnlineOrders,
  shipsInventory: (location) => location.shipsInventory,
  fulfillmentService: () => null,
  isFulfillmentService: () => false,
  localPickupSettingsV2: (location) => location.pickup ?? null,
  createdAt: (location) => location.createdAt,
  updatedAt: (location) => location.updatedAt,
  address: addressOf,
  addressVerified: needsMap('Location.addressVerified', true),
  suggestedAddresses: needsMap('Location.suggestedAddresses', []),
  inventoryLevel: withArguments(['inventoryItemId', 'includeInactive'], (location, args, { store }) => {
    const item = bareId(String(args['inventoryItemId']), 'InventoryItem');
    const level = item === null ? undefined : store.level(item, location.id);
    return level === undefined ? null : (shown([level], args)[0] ?? null);
  }),
  inventoryLevels: connection<Location, Level>(
    ['query', 'includeInactive'],
    (location, args, { store }) =>
      search(shown(store.levels.by('location', location.id), args), args['query'], LEVEL_SEARCH),
    () => ({ id: (level) => level.inventoryItemId }),
  ),
  ...metafieldFields<Location>('Location'),
});
