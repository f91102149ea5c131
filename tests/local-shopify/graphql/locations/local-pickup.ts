import { bareId, gid } from '../../store/gid.ts';
import { editLocation } from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import type { Location } from '../../store/types.ts';
import { withArguments } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';

const open = (store: Store, id: unknown): Location | null => {
  const location = store.locations.get(bareId(String(id), 'Location') ?? 0);
  return location?.isActive === true ? location : null;
};

const notFound = (at: string[]): UserError =>
  userError(
    at,
    'Provided locationId is not for an active location belonging to this store.',
    'ACTIVE_LOCATION_NOT_FOUND',
  );

/** Lets customers collect at a location. */
export const locationLocalPickupEnable = withArguments<unknown>(
  ['localPickupSettings'],
  (_root, args, { store }) => {
    const asked = args['localPickupSettings'] as {
      locationId: string;
      pickupTime: string;
      instructions?: string | null;
    };
    const location = open(store, asked.locationId);
    const problem =
      location === null
        ? notFound(['localPickupSettings', 'locationId'])
        : asked.pickupTime === 'CUSTOM'
          ? userError(
              ['localPickupSettings', 'pickupTime'],
              'Custom pickup time is not allowed for local pickup settings.',
              'CUSTOM_PICKUP_TIME_NOT_ALLOWED',
            )
          : null;
    if (location === null || problem !== null) return { localPickupSettings: null, userErrors: [problem] };
    const pickup = { pickupTime: asked.pickupTime, instructions: asked.instructions ?? '' };
    editLocation(store, location.id, { pickup });
    return { localPickupSettings: pickup, userErrors: [] };
  },
);

export const locationLocalPickupDisable = withArguments<unknown>(['locationId'], (_root, args, { store }) => {
  const location = open(store, args['locationId']);
  if (location === null) return { locationId: null, userErrors: [notFound(['locationId'])] };
  editLocation(store, location.id, { pickup: null });
  return { locationId: gid('Location', location.id), userErrors: [] };
});
