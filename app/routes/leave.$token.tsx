import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '~/clock.server';
import { leaveBy, offerOf } from '~/stock-guard/people/address-links.server';
import { LinkPage } from '~/ui/links/link-page';

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOf('leave', params['token'] ?? '', now()),
});

export const action = async ({ params }: ActionFunctionArgs) => ({
  offer: await leaveBy(params['token'] ?? '', now()),
});

// The address is the secret: it goes to no other site, into no cache and no index.
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
});

export default function LeavePage() {
  const { offer } = useLoaderData<typeof loader>();
  return <LinkPage purpose="leave" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
