import { bareId } from '../../store/gid.ts';
import {
  deactivateLocation,
  hasIncoming,
  hasInventory,
  hasPendingOrders,
  isLastOnline,
} from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import type { Location } from '../../store/types.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';

const payload = (location: Location | null, locationDeactivateUserErrors: UserError[]) => ({
  location,
  locationDeactivateUserErrors,
});

/** Closes a location, moving what it has to another where one is given. */
export const locationDeactivate = once(
  'locationDeactivate',
  ['locationId', 'destinationLocationId'],
  (problems) => payload(null, problems),
  (args, { store }) => {
    const id = bareId(String(args['locationId']), 'Location') ?? 0;
    const location = store.locations.get(id);
    if (location === undefined)
      return payload(null, [userError(['locationId'], 'Location not found.', 'LOCATION_NOT_FOUND')]);
    if (!location.isActive) return payload(location, []);
    const given = args['destinationLocationId'];
    const destination = typeof given === 'string' ? (bareId(given, 'Location') ?? 0) : null;
    const problems =
      destination === null ? stayProblems(store, id) : destinationProblems(store, id, destination);
    if (isLastOnline(store, id))
      problems.push(
        userError(
          ['locationId'],
          'At least one location must fulfill online orders.',
          'CANNOT_DISABLE_ONLINE_ORDER_FULFILLMENT',
        ),
      );
    return problems.length > 0
      ? payload(location, problems)
      : payload(deactivateLocation(store, id, destination), []);
  },
);

function destinationProblems(store: Store, id: number, destination: number): UserError[] {
  const at = ['destinationLocationId'];
  if (destination === id)
    return [
      userError(
        at,
        'Destination location is the same as the location to be deactivated.',
        'DESTINATION_LOCATION_IS_THE_SAME_LOCATION',
      ),
    ];
  if (store.locations.get(destination)?.isActive === true) return [];
  return [
    userError(
      at,
      'Destination location is not found or inactive.',
      'DESTINATION_LOCATION_NOT_FOUND_OR_INACTIVE',
    ),
  ];
}

/** What would be left behind where nothing is moved. */
function stayProblems(store: Store, id: number): UserError[] {
  const at = ['locationId'];
  const problems: UserError[] = [];
  if (hasPendingOrders(store, id))
    problems.push(
      userError(
        at,
        'Location could not be deactivated because it has pending orders.',
        'HAS_FULFILLMENT_ORDERS_ERROR',
      ),
    );
  if (hasIncoming(store, id))
    problems.push(
      userError(
        at,
        'Location has incoming inventory. The location can be deactivated after the inventory has been received.',
        'TEMPORARILY_BLOCKED_FROM_DEACTIVATION_ERROR',
      ),
    );
  else if (hasInventory(store, id))
    problems.push(
      userError(
        at,
        'Location could not be deactivated without specifying where to relocate inventory at the location.',
        'HAS_ACTIVE_INVENTORY_ERROR',
      ),
    );
  return problems;
}
