import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { tryAgain } from '~/universe/published/set-publishing.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  return { outcome: await tryAgain(shop.shop, staff, now()) };
};
