import type { LoaderFunctionArgs } from '@remix-run/node';
import { authenticateAuthRoute } from '~/shopify/authenticate.server';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await authenticateAuthRoute(request);
  return null;
};
