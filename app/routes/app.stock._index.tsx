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
import { incidentChoices } from '~/stock-guard/incidents/incident-choices.server';
import { incidentsPage } from '~/stock-guard/incidents/incidents.server';
import { MirrorAge } from '~/ui/mirror-age';
import { NothingHere } from '~/ui/nothing-here';
import { IncidentFilters, incidentsAddress } from '~/ui/stock/incident-filters';
import { IncidentTable } from '~/ui/stock/incident-table';
import { StandsStill } from '~/ui/stock/stands-still';
import { StockSections } from '~/ui/stock/stock-sections';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const TABS = ['open', 'resolved'] as const;
const asked = z.object({
  tab: z.enum(TABS).catch('open'),
  from: z.string().max(80).nullable().catch(null),
  icon: z.uuid().nullable().catch(null),
  pool: z
    .string()
    .regex(/^(?:online|\d{1,19})$/)
    .nullable()
    .catch(null),
});

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries(
    ['tab', 'from', 'icon', 'pool'].map((key) => [key, searchParams.get(key)]),
  );
  const { tab, from, icon, pool } = asked.parse(given);
  const filter = { iconId: icon, pool };
  const asOf = now();
  const [page, choices, mirror] = await Promise.all([
    incidentsPage(shop.shop, tab, from, asOf, filter),
    incidentChoices(shop.shop),
    mirrorAge(shop.shop, asOf),
  ]);
  return { ...page, tab, from, filter, choices, mirror, asOf };
};

export default function IncidentsPage() {
  const { groups, today, next, tab, from, filter, choices, mirror, asOf } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const navigate = useNavigate();
  const loading = useNavigation().location?.pathname === '/app/stock';
  const filtered = filter.iconId !== null || filter.pool !== null;
  const empty = filtered ? 'filtered' : tab;
  const showAll = { label: t('stock.empty.filtered.action'), url: `/app/stock?tab=${tab}` };
  return (
    <Page title={t('stock.title')} additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />} fullWidth>
      <BlockStack gap="300">
        <StockSections current="incidents" />
        <StandsStill mirror={mirror} asOf={asOf} />
        <Card padding="0">
          {/* Tabs have no height before they have measured themselves. */}
          <Box minHeight="var(--p-space-1200)">
            <Tabs
              tabs={TABS.map((id) => ({ id, content: t(`stock.tab.${id}`) }))}
              selected={TABS.indexOf(tab)}
              onSelect={(index) => navigate(incidentsAddress(TABS[index] ?? 'open', filter))}
            />
          </Box>
          <IncidentFilters tab={tab} filter={filter} choices={choices} />
          {loading ? (
            <Box padding="400">
              <SkeletonBodyText lines={6} />
            </Box>
          ) : groups.length > 0 ? (
            <IncidentTable tab={tab} groups={groups} today={today} />
          ) : (
            <NothingHere
              title={t(`stock.empty.${empty}.title`)}
              body={t(`stock.empty.${empty}.body`)}
              {...(filtered && { action: showAll })}
            />
          )}
        </Card>
        {(next !== null || from !== null) && (
          <InlineStack align="center">
            <Pagination
              hasPrevious={from !== null}
              previousTooltip={t('stock.first')}
              onPrevious={() => navigate(incidentsAddress(tab, filter))}
              hasNext={next !== null}
              nextTooltip={t('stock.next')}
              onNext={() => navigate(incidentsAddress(tab, filter, next ?? ''))}
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
