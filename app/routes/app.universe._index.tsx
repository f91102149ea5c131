import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Page } from '@shopify/polaris';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { mayReadOrders } from '~/shopify/scopes';
import { bulkCastings } from '~/universe/casting/bulk-castings.server';
import { castChoices } from '~/universe/cast/cast-choices.server';
import { castList } from '~/universe/cast/cast-list.server';
import { MirrorAge } from '~/ui/mirror-age';
import { readCastAddress } from '~/ui/universe/cast-address';
import { CastView } from '~/ui/universe/cast-view';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const asked = readCastAddress(new URL(request.url).searchParams);
  const [list, choices, many, mirror] = await Promise.all([
    castList(shop.shop, asked, asOf),
    castChoices(shop.shop, asked.icon),
    bulkCastings(shop.shop),
    mirrorAge(shop.shop, asOf),
  ]);
  return { list, choices, many, mirror, asOf, ordersGranted: mayReadOrders(shop.grantedScopes) };
};

export default function UniversePage() {
  const { mirror, asOf, ...shown } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page
      title={t('universe.title')}
      additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />}
      fullWidth
    >
      <BlockStack gap="300">
        <UniverseTabs here="cast" />
        <CastView {...shown} />
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
