import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { addMarkedDays } from '~/stock-guard/demand/change-calendar.server';
import { parsed } from '~/ui/parsed';

const typed = z.string().max(500);
const asked = z.object({
  kind: z.enum(['launch', 'promotion']),
  note: typed,
  from: typed,
  to: typed,
  level: z.enum(['shop', 'category', 'product']),
  subject: typed,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const entry = parsed(asked, Object.fromEntries(await request.formData()));
  const change = await addMarkedDays(shop.shop, entry, { ...staff, asOf: now() });
  return { outcome: change.kind, faults: change.kind === 'refused' ? change.faults : {} };
};
