import { bareId, gid } from '../../store/gid.ts';
import { deleteLocation, hasInventory, hasPendingOrders } from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import { withArguments } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';

/** Deletes a location that is closed and empty. */
export const locationDelete = withArguments<unknown>(['locationId'], (_root, args, { store }) => {
  const id = bareId(String(args['locationId']), 'Location') ?? 0;
  const locationDeleteUserErrors = problemsOf(store, id);
  if (locationDeleteUserErrors.length > 0) return { deletedLocationId: null, locationDeleteUserErrors };
  deleteLocation(store, id);
  return { deletedLocationId: gid('Location', id), locationDeleteUserErrors };
});

function problemsOf(store: Store, id: number): UserError[] {
  const location = store.locations.get(id);
  const at = ['locationId'];
  if (location === undefined) return [userError(at, 'Location not found.', 'LOCATION_NOT_FOUND')];
  const problems: UserError[] = [];
  if (location.isActive)
    problems.push(userError(at, 'The location cannot be deleted while it is active.', 'LOCATION_IS_ACTIVE'));
  if (hasInventory(store, id))
    problems.push(
      userError(at, 'The location cannot be deleted while it has inventory.', 'LOCATION_HAS_INVENTORY'),
    );
  if (hasPendingOrders(store, id))
    problems.push(
      userError(
        at,
        'The location cannot be deleted while it has pending orders.',
        'LOCATION_HAS_PENDING_ORDERS',
      ),
    );
  return problems;
}
