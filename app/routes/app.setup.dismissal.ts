import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { dismissSetup } from '~/stock-guard/board/setup.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  await dismissSetup(shop.shop, now());
  return { outcome: 'dismissed' };
};
