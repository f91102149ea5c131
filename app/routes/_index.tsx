import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

/** The bare address: with Shopify's parameters into the app, without them nowhere. */
export const loader = ({ request }: LoaderFunctionArgs) => {
  const { search, searchParams } = new URL(request.url);
  if (searchParams.get('shop')) return redirect(`/app${search}`);
  throw new Response('Open Mainstay from your Shopify admin.', { status: 404 });
};
