import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { addRecipient } from '~/stock-guard/people/recipients.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ name: z.string().max(500), address: z.string().max(500) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const person = parsed(asked, Object.fromEntries(await request.formData()));
  return { outcome: await addRecipient(shop.shop, person, staff, now()) };
};
