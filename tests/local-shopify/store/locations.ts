import { locationPayload } from '../webhooks/payloads/location.ts';
import { gid } from './gid.ts';
import { IN_THE_HOUSE } from './quantities.ts';
import { relocate } from './relocate.ts';
import type { Store } from './store.ts';
import { levelKey } from './tables.ts';
import type { Level, Location } from './types.ts';

export type LocationDetails = Pick<
  Location,
  | 'name'
  | 'fulfillsOnlineOrders'
  | 'address1'
  | 'address2'
  | 'city'
  | 'zip'
  | 'provinceCode'
  | 'countryCode'
  | 'phone'
>;

/** Opens a place where goods can be stocked; shipping rates from there are set up elsewhere. */
export function addLocation(store: Store, details: LocationDetails): Location {
  const at = store.now();
  const announce = store.happening();
  const location = store.locations.put({
    id: store.newId(),
    isActive: true,
    shipsInventory: false,
    ...details,
    createdAt: at,
    updatedAt: at,
  });
  announce('locations/create', locationPayload(store, location));
  return location;
}

export function editLocation(
  store: Store,
  id: number,
  change: Partial<LocationDetails & Pick<Location, 'pickup'>>,
): Location {
  const announce = store.happening();
  const changed = store.locations.change(id, { ...change, updatedAt: store.now() });
  announce('locations/update', locationPayload(store, changed));
  return changed;
}

export function activateLocation(store: Store, id: number): Location {
  const announce = store.happening();
  const opened = store.locations.change(id, { isActive: true, deactivatedAt: null, updatedAt: store.now() });
  announce('locations/activate', locationPayload(store, opened));
  return opened;
}

/** Closes a place. What is there, on its way there or to be sent from there goes to the destination, if one is given. */
export function deactivateLocation(store: Store, id: number, destinationId: number | null): Location {
  if (destinationId !== null) relocate(store, id, destinationId);
  const announce = store.happening();
  const at = store.now();
  const closed = store.locations.change(id, { isActive: false, deactivatedAt: at, updatedAt: at });
  announce('locations/deactivate', locationPayload(store, closed));
  return closed;
}

export function deleteLocation(store: Store, id: number): void {
  const announce = store.happening();
  for (const level of store.levels.by('location', id).reverse())
    store.levels.remove(levelKey(level.inventoryItemId, id));
  for (const metafield of store.metafields.by('owner', gid('Location', id)))
    store.metafields.remove(metafield.id);
  rememberIn(store, id);
  store.locations.remove(id);
  announce('locations/delete', { id });
}

/** Transfers still say where they came from and went to. */
function rememberIn(store: Store, id: number): void {
  const location = store.locations.get(id);
  if (location === undefined) return;
  for (const transfer of store.transfers.values())
    if (transfer.originLocationId === id || transfer.destinationLocationId === id)
      store.transfers.change(transfer.id, {
        deletedLocations: [...(transfer.deletedLocations ?? []), location],
      });
}

const holdsGoods = (level: Level): boolean =>
  level.isActive && (level.incoming !== 0 || IN_THE_HOUSE.some((name) => level[name] !== 0));

export function hasInventory(store: Store, id: number): boolean {
  for (const level of store.levels.through('location', id)) if (holdsGoods(level)) return true;
  return false;
}

export function hasIncoming(store: Store, id: number): boolean {
  for (const level of store.levels.through('location', id))
    if (level.isActive && level.incoming !== 0) return true;
  return false;
}

/** Whether goods there are held for orders that are not fulfilled. */
export function hasPendingOrders(store: Store, id: number): boolean {
  for (const { held } of store.commitments.values())
    if (held.some(({ locationId, quantity }) => locationId === id && quantity > 0)) return true;
  return false;
}

/** Whether no other open place fulfils online orders. */
export function isLastOnline(store: Store, id: number): boolean {
  const location = store.locations.get(id);
  if (location?.isActive !== true || !location.fulfillsOnlineOrders) return false;
  for (const other of store.locations.values())
    if (other.id !== id && other.isActive && other.fulfillsOnlineOrders) return false;
  return true;
}
