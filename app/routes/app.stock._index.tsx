import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigate, useNavigation, useRouteError } from '@remix-run/react';
import {
  BlockStack,
  Box,
  Card,
  InlineStack,
  Page,
  Pagination,
  SkeletonBodyText,
  Tabs,
} from '@shopify/polaris';
import { z } from 'zod';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { incidentsPage } from '~/stock-guard/incidents/incidents.server';
import { MirrorAge } from '~/ui/mirror-age';
import { NothingHere } from '~/ui/nothing-here';
import { IncidentTable } from '~/ui/stock/incident-table';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const TABS = ['open', 'resolved'] as const;
const asked = z.object({ tab: z.enum(TABS).catch('open'), from: z.string().max(80).nullable().catch(null) });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const { tab, from } = asked.parse({ tab: searchParams.get('tab'), from: searchParams.get('from') });
  const asOf = now();
  const [page, mirror] = await Promise.all([incidentsPage(shop.shop, tab, from), mirrorAge(shop.shop, asOf)]);
  return { ...page, tab, from, mirror, asOf };
};

export default function IncidentsPage() {
  const { incidents, next, tab, from, mirror, asOf } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const navigate = useNavigate();
  const loading = useNavigation().location?.pathname === '/app/stock';
  return (
    <Page title={t('stock.title')} additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />}>
      <BlockStack gap="300">
        <Card padding="0">
          {/* Tabs have no height before they have measured themselves. */}
          <Box minHeight="var(--p-space-1200)">
            <Tabs
              tabs={TABS.map((id) => ({ id, content: t(`stock.tab.${id}`) }))}
              selected={TABS.indexOf(tab)}
              onSelect={(index) => navigate(`/app/stock?tab=${TABS[index] ?? 'open'}`)}
            />
          </Box>
          {loading ? (
            <Box padding="400">
              <SkeletonBodyText lines={6} />
            </Box>
          ) : incidents.length > 0 ? (
            <IncidentTable tab={tab} incidents={incidents} />
          ) : (
            <NothingHere title={t(`stock.empty.${tab}.title`)} body={t(`stock.empty.${tab}.body`)} />
          )}
        </Card>
        {(next !== null || from !== null) && (
          <InlineStack align="center">
            <Pagination
              hasPrevious={from !== null}
              previousTooltip={t('stock.first')}
              onPrevious={() => navigate(`/app/stock?tab=${tab}`)}
              hasNext={next !== null}
              nextTooltip={t('stock.next')}
              onNext={() => navigate(`/app/stock?tab=${tab}&from=${next ?? ''}`)}
            />
          </InlineStack>
        )}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
