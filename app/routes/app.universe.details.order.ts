import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { orderDetails } from '~/universe/details/order-details.server';

const asked = z.strictObject({ iconId: z.uuid(), ids: z.array(z.uuid()).max(1_000) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return orderDetails(shop.shop, await jsonBody(asked, request), staff, now());
};
