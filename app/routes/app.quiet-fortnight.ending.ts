import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { endQuietFortnight } from '~/stock-guard/notices/end-quiet-fortnight.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  return { outcome: await endQuietFortnight(shop.shop, staff.id, now()) };
};
