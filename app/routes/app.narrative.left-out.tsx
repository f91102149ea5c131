import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { dayIn } from '~/stock-guard/day';
import { shopifyId } from '~/ui/ids';
import { askedYear } from '~/ui/narrative/asked-year';
import narrativeStyles from '~/ui/narrative/narrative.css?url';
import { LeftOutView } from '~/ui/narrative/left-out-view';
import { WentWrong } from '~/ui/went-wrong';
import { leftOutOf } from '~/universe/narrative/left-out.server';

export const links = () => [{ rel: 'stylesheet', href: narrativeStyles }];

const cursor = shopifyId.nullable().catch(null);

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const year = askedYear(searchParams, dayIn(shop.timeZone, now()));
  const after = cursor.parse(searchParams.get('after'));
  return { year, first: after === null, ...(await leftOutOf(shop.shop, year, after)) };
};

export default function LeftOutPage() {
  return <LeftOutView {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
