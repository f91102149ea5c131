import { addLocation } from '../../store/locations.ts';
import { withArguments } from '../field.ts';
import { detailsOf, detailsProblems, type DetailsInput } from './location-details.ts';

/** Opens a location. */
export const locationAdd = withArguments<unknown>(['input'], (_root, args, { store }) => {
  const input = args['input'] as DetailsInput;
  const countryCode = input.address?.countryCode ?? '';
  const userErrors = detailsProblems(store, input, countryCode);
  if (userErrors.length > 0) return { location: null, userErrors };
  const details = { name: '', fulfillsOnlineOrders: true, city: null, ...detailsOf(input), countryCode };
  return { location: addLocation(store, details), userErrors: [] };
});
