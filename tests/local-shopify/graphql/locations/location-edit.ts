import { bareId } from '../../store/gid.ts';
import { editLocation, isLastOnline } from '../../store/locations.ts';
import { withArguments } from '../field.ts';
import { userError } from '../user-error.ts';
import { detailsOf, detailsProblems, type DetailsInput } from './location-details.ts';

/** Changes what a location is called, where it is and whether it fulfils online orders. */
export const locationEdit = withArguments<unknown>(['id', 'input'], (_root, args, { store }) => {
  const id = bareId(String(args['id']), 'Location') ?? 0;
  const location = store.locations.get(id);
  if (location === undefined)
    return { location: null, userErrors: [userError(['id'], 'Location not found.', 'NOT_FOUND')] };
  const input = args['input'] as DetailsInput;
  const userErrors = detailsProblems(store, input, input.address?.countryCode ?? location.countryCode, id);
  if (input.fulfillsOnlineOrders === false && isLastOnline(store, id))
    userErrors.push(
      userError(
        ['input', 'fulfillsOnlineOrders'],
        'At least one location must fulfill online orders.',
        'CANNOT_DISABLE_ONLINE_ORDER_FULFILLMENT',
      ),
    );
  if (userErrors.length > 0) return { location: null, userErrors };
  return { location: editLocation(store, id, detailsOf(input)), userErrors: [] };
});
