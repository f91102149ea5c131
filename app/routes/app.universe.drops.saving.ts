import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { saveDrop } from '~/universe/lineage/save-drop.server';

const typed = z.string().max(20_000);
const asked = z.strictObject({
  id: z.uuid().nullable(),
  seen: z.number().int(),
  entry: z.strictObject({ title: typed, launchesOn: typed, note: typed }),
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return saveDrop(shop.shop, await jsonBody(asked, request), staff, now());
};
