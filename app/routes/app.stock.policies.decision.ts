import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { decidePolicy } from '~/stock-guard/policy/decide-policy.server';
import { jsonBody } from '~/ui/json-body';
import { askedPolicy } from '~/ui/stock/policies/asked-policy';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const { fields, ...place } = await jsonBody(askedPolicy, request);
  return decidePolicy(shop.shop, place, fields, { ...staff, asOf: now() });
};
