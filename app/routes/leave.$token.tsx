import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '~/clock.server';
import { leaveBy, offerOf } from '~/stock-guard/people/address-links.server';
import { LinkPage } from '~/ui/links/link-page';
import { secretAddress } from '~/ui/links/secret-address';

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOf('leave', params['token'] ?? '', now()),
});

export const action = async ({ params }: ActionFunctionArgs) => ({
  offer: await leaveBy(params['token'] ?? '', now()),
});

export const headers = secretAddress;

export default function LeavePage() {
  const { offer } = useLoaderData<typeof loader>();
  return <LinkPage purpose="leave" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
