import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { askedRemoval } from '~/ui/universe/rules/asked-rule';
import { removeRule } from '~/universe/rules/remove-rule.server';

const named = z.object({ ruleId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { ruleId } = parsed(named, params);
  return removeRule(shop.shop, { id: ruleId, ...(await jsonBody(askedRemoval, request)) }, staff, now());
};
