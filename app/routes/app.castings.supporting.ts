import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { castingProvisos } from '~/ui/universe/casting-provisos';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';

const asked = z.strictObject({
  productIds: z.array(shopifyId),
  category: z.string(),
  iconIds: z.array(z.uuid()),
  reason: z.string(),
  ...castingProvisos,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return castAsSupporting(shop.shop, await jsonBody(asked, request), staff, now());
};
