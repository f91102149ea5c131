import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { testSlack } from '~/stock-guard/people/slack.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ channelId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'settings');
  const { channelId } = parsed(asked, params);
  const trying = await testSlack(shop.shop, channelId);
  return { outcome: trying.kind };
};
