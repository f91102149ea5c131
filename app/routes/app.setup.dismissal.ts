import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { dismissSetup } from '~/stock-guard/board/setup.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'settings');
  await dismissSetup(shop.shop, now());
  return { outcome: 'dismissed' };
};
