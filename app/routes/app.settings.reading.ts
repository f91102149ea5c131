import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { requestSync } from '~/catalogue/request-sync.server';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ kind: z.enum(['catalogue', 'orders']) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'settings');
  const { kind } = parsed(asked, Object.fromEntries(await request.formData()));
  return { outcome: await requestSync(shop.shop, kind, now()) };
};
