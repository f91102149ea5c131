import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { castingProvisos } from '~/ui/universe/casting-provisos';
import { uncast } from '~/universe/casting/uncast.server';

const asked = z.strictObject({
  productIds: z.array(shopifyId),
  reason: z.string(),
  ...castingProvisos,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return uncast(shop.shop, await jsonBody(asked, request), staff, now());
};
