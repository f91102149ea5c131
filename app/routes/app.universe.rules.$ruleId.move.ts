import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { moveRule } from '~/universe/rules/remove-rule.server';

const named = z.object({ ruleId: z.uuid() });
const asked = z.strictObject({ way: z.enum(['up', 'down']) });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { ruleId } = parsed(named, params);
  return moveRule(shop.shop, { id: ruleId, ...(await jsonBody(asked, request)) }, staff, now());
};
