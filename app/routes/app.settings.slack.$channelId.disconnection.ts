import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { disconnectSlack } from '~/stock-guard/people/slack.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ channelId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const { channelId } = parsed(asked, params);
  return { outcome: await disconnectSlack(shop.shop, channelId, staff, now()) };
};
