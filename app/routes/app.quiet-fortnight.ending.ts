import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { endQuietFortnight } from '~/stock-guard/notices/end-quiet-fortnight.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateAdmin(request);
  return { outcome: await endQuietFortnight(shop.shop, staff.id, now()) };
};
