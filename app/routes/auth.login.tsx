import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerLogin } from '~/shopify/authenticate.server';

/** Where Shopify's library sends a request that does not say which shop it is for. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  await answerLogin(request);
  throw new Response('Open Mainstay from your Shopify admin.', { status: 404 });
};
