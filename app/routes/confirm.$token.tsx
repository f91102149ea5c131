import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '~/clock.server';
import { confirmAddress, offerOf } from '~/stock-guard/people/address-links.server';
import { LinkPage } from '~/ui/links/link-page';

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOf('confirm', params['token'] ?? '', now()),
});

export const action = async ({ params }: ActionFunctionArgs) => ({
  offer: await confirmAddress(params['token'] ?? '', now()),
});

// The address is the secret: it goes to no other site, into no cache and no index.
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
});

export default function ConfirmPage() {
  const { offer } = useLoaderData<typeof loader>();
  return <LinkPage purpose="confirm" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
