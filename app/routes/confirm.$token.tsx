import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '~/clock.server';
import { confirmAddress, offerOf } from '~/stock-guard/people/address-links.server';
import { LinkPage } from '~/ui/links/link-page';
import { secretAddress } from '~/ui/links/secret-address';

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOf('confirm', params['token'] ?? '', now()),
});

export const action = async ({ params }: ActionFunctionArgs) => ({
  offer: await confirmAddress(params['token'] ?? '', now()),
});

export const headers = secretAddress;

export default function ConfirmPage() {
  const { offer } = useLoaderData<typeof loader>();
  return <LinkPage purpose="confirm" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
