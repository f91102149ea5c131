import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { removeRecipient } from '~/stock-guard/people/recipients.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ recipientId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const { recipientId } = parsed(asked, params);
  return { outcome: await removeRecipient(shop.shop, recipientId, staff, now()) };
};
