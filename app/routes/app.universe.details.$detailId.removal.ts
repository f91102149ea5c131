import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { removeDetail } from '~/universe/details/remove-detail.server';

const named = z.object({ detailId: z.uuid() });
const asked = z.strictObject({ seen: z.number().int() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { detailId: id } = parsed(named, params);
  return removeDetail(shop.shop, { id, ...(await jsonBody(asked, request)) }, staff, now());
};
