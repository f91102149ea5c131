import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { judgeNotice } from '~/stock-guard/notices/withheld-notices.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ id: z.uuid(), verdict: z.enum(['right', 'wrong']) });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const { id, verdict } = parsed(asked, { ...Object.fromEntries(await request.formData()), ...params });
  return { outcome: await judgeNotice(shop.shop, id, verdict, staff.id, now()) };
};
