import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { decision } from '~/ui/universe/suggestions/decision';
import { reopenSuggestions } from '~/universe/suggestions/reject-suggestions.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { ids } = await jsonBody(decision, request);
  return reopenSuggestions(shop.shop, ids, staff, now());
};
