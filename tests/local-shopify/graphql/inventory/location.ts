import { gid, bareId } from '../../store/gid.ts';
import type { Level, Location } from '../../store/types.ts';
import { connection, fields, withArguments, type Arguments } from '../field.ts';
import { search } from '../search/search.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';

export const LEVEL_SEARCH = {
  created_at: (level: Level) => level.createdAt,
  updated_at: (level: Level) => level.updatedAt,
  inventory_item_id: (level: Level) => level.inventoryItemId,
};

/** Inactive levels are shown only to who asks for them. */
export function shown(levels: Iterable<Level>, args: Arguments): Level[] {
  return [...levels].filter((level) => level.isActive || args['includeInactive'] === true);
}

export const locationType = fields<Location>({
  id: (location) => gid('Location', location.id),
  legacyResourceId: (location) => String(location.id),
  name: (location) => location.name,
  isActive: (location) => location.isActive,
  fulfillsOnlineOrders: (location) => location.fulfillsOnlineOrders,
  shipsInventory: (location) => location.shipsInventory,
  isFulfillmentService: () => false,
  createdAt: (location) => location.createdAt,
  updatedAt: (location) => location.updatedAt,
  address: (location) => ({ city: location.city, countryCode: location.countryCode }),
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
