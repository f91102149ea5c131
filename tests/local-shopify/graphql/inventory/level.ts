import { levelGid } from '../../store/gid.ts';
import { isQuantityName } from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import type { Level } from '../../store/types.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import type { Quantity } from './quantity.ts';

/** Whether an item may stop being stocked there: it must be stocked somewhere. */
export const canDeactivate = (store: Store, { inventoryItemId, locationId }: Level): boolean =>
  store.levelsOf(inventoryItemId).some((other) => other.isActive && other.locationId !== locationId);

export const lastPlaceWords = (store: Store, { locationId }: Level): string =>
  `The product couldn't be unstocked from ${store.locations.get(locationId)?.name ?? ''} because products need to be stocked at a minimum of 1 location.`;

export const inventoryLevelType = fields<Level>({
  id: (level) => levelGid(level.locationId, level.inventoryItemId),
  isActive: (level) => level.isActive,
  canDeactivate: (level, { store }) => canDeactivate(store, level),
  deactivationAlert: (level, { store }) =>
    canDeactivate(store, level) ? null : lastPlaceWords(store, level),
  createdAt: (level) => level.createdAt,
  updatedAt: (level) => level.updatedAt,
  item: (level, { store }) => store.inventoryItems.get(level.inventoryItemId),
  location: (level, { store }) => store.locations.get(level.locationId),
  /** Changes of stock that are announced for a day: no one announces any here. */
  scheduledChanges: connection<Level, { id: number }>(['query', 'sortKey'], () => [], byId),
  quantities: withArguments(['names'], (level, args): Quantity[] =>
    (args['names'] as string[]).filter(isQuantityName).map((name) => ({ level, name })),
  ),
});
