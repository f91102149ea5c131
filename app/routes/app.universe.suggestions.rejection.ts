import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { decision } from '~/ui/universe/suggestions/decision';
import { rejectSuggestions } from '~/universe/suggestions/reject-suggestions.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return rejectSuggestions(shop.shop, await jsonBody(decision, request), staff, now());
};
