import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Layout, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { decidedPlaces } from '~/stock-guard/policy/decided-places.server';
import { LEVELS } from '~/stock-guard/policy/policy';
import { policyPage } from '~/stock-guard/policy/policy-page.server';
import { Allowed } from '~/ui/allowed';
import { parsed } from '~/ui/parsed';
import { CsvCard } from '~/ui/stock/policies/csv-card';
import { DecidedCard } from '~/ui/stock/policies/decided-card';
import { PlaceCard } from '~/ui/stock/policies/place-card';
import { PolicyForm } from '~/ui/stock/policies/policy-form';
import { NarrowInset } from '~/ui/narrow-inset';
import { StockSections } from '~/ui/stock/stock-sections';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const asked = z.object({
  level: z.enum(LEVELS).catch('shop'),
  subject: z.string().max(255).catch(''),
  pool: z.string().max(40).catch(''),
});

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const place = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  const [page, decided] = await Promise.all([policyPage(shop.shop, place), decidedPlaces(shop.shop)]);
  if (!page) throw new Response('Not found', { status: 404 });
  return { page, decided };
};

export default function PoliciesPage() {
  const { page, decided } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const { level, subject, pool } = page.place;
  return (
    <Page title={t('stock-policy.title')} fullWidth>
      <BlockStack gap="400">
        <StockSections current="policies" />
        <NarrowInset>
          <Text as="p" tone="subdued">
            {t('stock-policy.help')}
          </Text>
        </NarrowInset>
        <Layout>
          <Layout.Section variant="oneThird">
            <PlaceCard page={page} />
          </Layout.Section>
          <Layout.Section>
            <BlockStack gap="400">
              <Allowed to="guard">
                <PolicyForm key={`${level} ${subject} ${pool}`} page={page} />
              </Allowed>
              <DecidedCard decided={decided} pools={page.pools} />
              <CsvCard pools={page.pools} />
            </BlockStack>
          </Layout.Section>
        </Layout>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
