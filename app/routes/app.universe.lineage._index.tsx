import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { NarrowInset } from '~/ui/narrow-inset';
import { parsed } from '~/ui/parsed';
import { DropsCard } from '~/ui/universe/lineage/drops-card';
import { EditionCards } from '~/ui/universe/lineage/edition-card';
import { GapsCard } from '~/ui/universe/lineage/gaps-card';
import { MonthsForm } from '~/ui/universe/lineage/months-form';
import timelineStyles from '~/ui/universe/lineage/timeline.css?url';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { useCastingToast } from '~/ui/universe/use-casting-toast';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { GAP_KINDS } from '~/universe/lineage/gaps';
import { lineagePage } from '~/universe/lineage/lineage-page.server';

const page = z.coerce.number().int().min(0).max(10_000).catch(0);
const asked = z.object({ gap: z.enum(GAP_KINDS).nullable().catch(null), page, drops: page });

export const links = () => [{ rel: 'stylesheet', href: timelineStyles }];

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const address = Object.fromEntries(new URL(request.url).searchParams);
  const { gap, page: gapPage, drops: dropPage } = parsed(asked, address);
  return { gap, ...(await lineagePage(shop.shop, { gap, gapPage, dropPage }, now())) };
};

export default function LineagePage() {
  const { gap, gaps, gapPage, months, planned, drops, today } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const mayCast = useMay('cast');
  useCastingToast();
  return (
    <Page title={t('universe.title')} fullWidth>
      <BlockStack gap="400">
        <UniverseTabs here="lineage" />
        {gap === null && (
          <Card>
            <BlockStack gap="300">
              <InlineStack align="space-between" blockAlign="center" gap="200">
                <Text as="h2" variant="headingMd">
                  {t('lineage.planned')}
                </Text>
                {mayCast && <Button url="/app/universe/editions/new">{t('lineage.plan')}</Button>}
              </InlineStack>
              {planned.count === 0 && <Text as="p">{t('lineage.planned.none')}</Text>}
              <EditionCards editions={planned.editions} today={today} />
              {planned.count > planned.editions.length && (
                <Text as="p" tone="subdued">
                  {t('lineage.planned.more', { count: planned.count - planned.editions.length })}
                </Text>
              )}
            </BlockStack>
          </Card>
        )}
        <NarrowInset>
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t('lineage.gaps')}
            </Text>
            {gap !== null && <Button url="/app/universe/lineage">{t('lineage.gaps.back')}</Button>}
          </InlineStack>
        </NarrowInset>
        {gaps.length === 0 && (
          <NarrowInset>
            <Text as="p">{t('lineage.gaps.none')}</Text>
          </NarrowInset>
        )}
        {gaps.map((one) => (
          <GapsCard
            key={one.kind}
            kind={one.kind}
            page={one.page}
            months={months}
            today={today}
            alone={gap === null ? null : gapPage}
          />
        ))}
        {mayCast && (
          <Card>
            <MonthsForm key={months} months={months} />
          </Card>
        )}
        {gap === null && <DropsCard drops={drops} today={today} />}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
