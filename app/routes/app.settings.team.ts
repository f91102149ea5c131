import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { DEFAULT_ROLES, STAFF_ROLES } from '~/team/roles';
import { setDefaultRole, setRole } from '~/team/set-role.server';
import { jsonBody } from '~/ui/json-body';

const asked = z.union([
  z.strictObject({
    userId: z.string().max(64),
    role: z.enum(STAFF_ROLES).nullable(),
    seen: z.number().int(),
  }),
  z.strictObject({ everybodyElse: z.enum(DEFAULT_ROLES) }),
]);

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'team');
  const wanted = await jsonBody(asked, request);
  if ('userId' in wanted) return setRole(shop.shop, wanted, staff, now());
  await setDefaultRole(shop.shop, wanted.everybodyElse, staff, now());
  return { kind: 'set' as const };
};
