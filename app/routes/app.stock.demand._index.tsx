import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Page } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { demandPage } from '~/stock-guard/demand/demand-page.server';
import { Allowed } from '~/ui/allowed';
import { KnownFrom } from '~/ui/stock/demand/known-from';
import { MarkedDaysCard } from '~/ui/stock/demand/marked-days-card';
import { SeasonCard } from '~/ui/stock/demand/season-card';
import { UpliftsCard } from '~/ui/stock/demand/uplifts-card';
import { WholesaleCard } from '~/ui/stock/demand/wholesale-card';
import { StockSections } from '~/ui/stock/stock-sections';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const asked = z.string().max(255).nullable().catch(null);

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const category = asked.parse(new URL(request.url).searchParams.get('category'));
  return demandPage(shop.shop, category, now());
};

export default function Demand() {
  const page = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page title={t('stock-demand.title')}>
      <BlockStack gap="400">
        <StockSections current="demand" />
        <KnownFrom {...page} />
        <SeasonCard {...page} />
        <Allowed to="guard">
          <BlockStack gap="400">
            <UpliftsCard {...page} />
            <MarkedDaysCard {...page} />
            {page.basis === 'orders' && <WholesaleCard wholesale={page.wholesale} seen={page.channelsSeen} />}
          </BlockStack>
        </Allowed>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
