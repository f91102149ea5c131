import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { askedRule } from '~/ui/universe/rules/asked-rule';
import { saveRule } from '~/universe/rules/save-rule.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return saveRule(shop.shop, await jsonBody(askedRule, request), staff, now());
};
