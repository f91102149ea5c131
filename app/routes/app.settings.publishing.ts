import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';
import { setPublishing } from '~/universe/published/set-publishing.server';

const asked = z.object({ publishing: z.enum(['yes', 'no']) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const { publishing } = parsed(asked, await formBody(request));
  return { outcome: await setPublishing(shop.shop, publishing === 'yes', staff, now()) };
};
