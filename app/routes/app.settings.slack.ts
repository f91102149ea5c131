import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { connectSlack } from '~/stock-guard/people/slack.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';

const asked = z.object({ name: z.string().max(500), url: z.string().max(2_000) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const channel = parsed(asked, await formBody(request));
  const connecting = await connectSlack(shop.shop, channel, staff, now());
  return { outcome: connecting.kind, detail: connecting.kind === 'failed' ? connecting.failure : '' };
};
