import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { removeUplift } from '~/stock-guard/demand/change-calendar.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ id: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const { id } = parsed(asked, params);
  return { outcome: await removeUplift(shop.shop, id, { ...staff, asOf: now() }) };
};
