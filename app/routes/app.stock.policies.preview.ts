import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { previewPolicy } from '~/stock-guard/policy/preview.server';
import { jsonBody } from '~/ui/json-body';
import { askedPolicy } from '~/ui/stock/policies/asked-policy';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const { fields, ...place } = await jsonBody(askedPolicy, request);
  return previewPolicy(shop.shop, place, fields, { ...staff, asOf: now() });
};
