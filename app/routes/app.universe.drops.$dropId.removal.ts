import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { removeDrop } from '~/universe/lineage/remove-drop.server';

const named = z.object({ dropId: z.uuid() });
const asked = z.strictObject({ seen: z.number().int() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { dropId } = parsed(named, params);
  const { seen } = await jsonBody(asked, request);
  return removeDrop(shop.shop, { id: dropId, seen }, staff, now());
};
