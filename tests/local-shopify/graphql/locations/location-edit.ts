import { bareId, gid } from '../../store/gid.ts';
import { editLocation, isLastOnline } from '../../store/locations.ts';
import { withArguments } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { userError } from '../user-error.ts';
import { detailsOf, detailsProblems, type DetailsInput } from './location-details.ts';

/** Changes what a location is called, where it is and whether it fulfils online orders. */
export const locationEdit = withArguments<unknown>(['id', 'input'], (_root, args, context) => {
  const { store } = context;
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
  const of = { ownerType: 'LOCATION', owner: gid('Location', id) };
  const metafields = checkMetafieldInputs(input.metafields, of, context, ['input']);
  userErrors.push(...metafields.errors);
  if (userErrors.length > 0) return { location: null, userErrors };
  metafields.write(of.owner);
  return { location: editLocation(store, id, detailsOf(input)), userErrors: [] };
});
