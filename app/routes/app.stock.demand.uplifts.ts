import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { addUplift } from '~/stock-guard/demand/change-calendar.server';
import { parsed } from '~/ui/parsed';

const typed = z.string().max(500);
const asked = z.object({
  name: typed,
  from: typed,
  to: typed,
  percent: typed,
  level: z.enum(['shop', 'category', 'icon']),
  subject: typed,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const entry = parsed(asked, Object.fromEntries(await request.formData()));
  const change = await addUplift(shop.shop, entry, { ...staff, asOf: now() });
  return { outcome: change.kind, faults: change.kind === 'refused' ? change.faults : {} };
};
