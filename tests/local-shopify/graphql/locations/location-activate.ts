import { bareId } from '../../store/gid.ts';
import { activateLocation } from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import type { Location } from '../../store/types.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';

const MOST_LOCATIONS = 200;

const payload = (location: Location | null, locationActivateUserErrors: UserError[]) => ({
  location,
  locationActivateUserErrors,
});

/** Opens a closed location again. */
export const locationActivate = once(
  'locationActivate',
  ['locationId'],
  (problems) => payload(null, problems),
  (args, { store }) => {
    const id = bareId(String(args['locationId']), 'Location') ?? 0;
    const location = store.locations.get(id);
    if (location === undefined)
      return payload(null, [userError(['locationId'], 'Location not found.', 'LOCATION_NOT_FOUND')]);
    if (location.isActive) return payload(location, []);
    const problem = problemOf(store, location);
    return problem === null ? payload(activateLocation(store, id), []) : payload(location, [problem]);
  },
);

function problemOf(store: Store, { id, name }: Location): UserError | null {
  const open = [...store.locations.values()].filter((each) => each.isActive && each.id !== id);
  if (open.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    return userError(
      ['locationId'],
      'There is already an active location with this name.',
      'HAS_NON_UNIQUE_NAME',
    );
  if (open.length >= MOST_LOCATIONS)
    return userError(['locationId'], 'Shop has reached its location limit.', 'LOCATION_LIMIT');
  return null;
}
