import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { productLink } from '~/shopify/admin-links';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { incidentDetail } from '~/stock-guard/incidents/incident-page.server';
import { timelineOf } from '~/stock-guard/incidents/incident-timeline';
import { Allowed } from '~/ui/allowed';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { ActCard } from '~/ui/stock/act-card';
import { IncidentBadge } from '~/ui/stock/incident-badge';
import { IncidentCard } from '~/ui/stock/incident-card';
import { IncidentTimeline } from '~/ui/stock/incident-timeline';
import { PlacesCard } from '~/ui/stock/places-card';
import { StandsStill } from '~/ui/stock/stands-still';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const asked = z.object({ incidentId: z.uuid() });

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const asOf = now();
  const [incident, mirror] = await Promise.all([
    data ? incidentDetail(shop.shop, data.incidentId, asOf) : null,
    mirrorAge(shop.shop, asOf),
  ]);
  if (!incident) throw new Response('Not found', { status: 404 });
  return { incident, mirror, asOf, shopifyUrl: productLink(shop.shop, BigInt(incident.productId)) };
};

export default function IncidentPage() {
  const { incident, mirror, asOf, shopifyUrl } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const { state, iconTitle } = incident;
  const mayAct = state === 'open' || state === 'acknowledged' || state === 'snoozed';
  return (
    <Page
      title={incident.what}
      titleMetadata={<IncidentBadge {...incident} />}
      {...(iconTitle !== null && { subtitle: t('stock.incident.icon', { icon: iconTitle }) })}
      backAction={{ content: t('stock.title'), url: '/app/stock' }}
      narrowWidth
    >
      <BlockStack gap="400">
        <StandsStill mirror={mirror} asOf={asOf} />
        <IncidentCard incident={incident}>
          <InlineStack gap="200">
            <Button url={`/app/universe/products/${incident.productId}`}>
              {t('stock.incident.product')}
            </Button>
            <Button url={shopifyUrl} target="_top">
              {t('stock.incident.shopify')}
            </Button>
          </InlineStack>
        </IncidentCard>
        {mayAct && (
          <Allowed to="guard">
            <ActCard incident={incident} asOf={asOf} />
          </Allowed>
        )}
        <PlacesCard places={incident.places} />
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              {t('stock.incident.timeline')}
            </Text>
            <IncidentTimeline moments={timelineOf(incident)} />
          </BlockStack>
        </Card>
        <NarrowInset>
          <MirrorAge mirror={mirror} asOf={asOf} />
        </NarrowInset>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
