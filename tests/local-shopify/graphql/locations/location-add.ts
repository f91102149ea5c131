import { gid } from '../../store/gid.ts';
import { addLocation } from '../../store/locations.ts';
import { withArguments } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { detailsOf, detailsProblems, type DetailsInput } from './location-details.ts';

/** Opens a location. */
export const locationAdd = withArguments<unknown>(['input'], (_root, args, context) => {
  const { store } = context;
  const input = args['input'] as DetailsInput;
  const countryCode = input.address?.countryCode ?? '';
  const of = { ownerType: 'LOCATION', owner: null };
  const metafields = checkMetafieldInputs(input.metafields, of, context, ['input']);
  const userErrors = [...detailsProblems(store, input, countryCode), ...metafields.errors];
  if (userErrors.length > 0) return { location: null, userErrors };
  const details = { name: '', fulfillsOnlineOrders: true, city: null, ...detailsOf(input), countryCode };
  const location = addLocation(store, details);
  metafields.write(gid('Location', location.id));
  return { location, userErrors: [] };
});
