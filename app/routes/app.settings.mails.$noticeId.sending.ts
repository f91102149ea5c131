import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { resendNotice } from '~/stock-guard/notices/resend-notice.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ noticeId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'settings');
  const { noticeId } = parsed(asked, params);
  return { outcome: await resendNotice(shop.shop, noticeId, now()) };
};
