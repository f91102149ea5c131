import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { changeIcon } from '~/universe/casting/change-icon.server';

const named = z.object({ iconId: z.uuid() });
const asked = z.strictObject({
  title: z.string(),
  variantIds: z.array(shopifyId),
  minimum: z.number().nullable(),
  reason: z.string(),
  seen: z.int().nullable().optional(),
});

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { iconId } = parsed(named, params);
  return changeIcon(shop.shop, { iconId, ...(await jsonBody(asked, request)) }, staff, now());
};
