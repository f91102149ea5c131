import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { gatePage } from '~/stock-guard/gate/gate-page.server';
import { askedGate } from '~/ui/stock/asked-gate';
import { gateSentence } from '~/ui/stock/gate-sentence';
import { GateSizes } from '~/ui/stock/gate-sizes';
import { CsvButton } from '~/ui/stock/sheet/csv-button';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = askedGate.safeParse(params);
  const page = data ? await gatePage(shop.shop, data, now()) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  return { page };
};

export default function GateRoute() {
  const { page } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t, days, percent } = words;
  const { chapterId, chapter, gate, sizes } = page;
  const { icon, iconId, from, to, today, uplift } = gate;
  const count = (state: string) => sizes.filter((size) => size.gate.state === state).length;
  return (
    <Page
      title={t('stock-gate.title', { icon, chapter })}
      subtitle={t('stock-gate.subtitle', { days: days(from, to, today) })}
      backAction={{ content: t('stock-gate.back'), url: `/app/narrative/chapters/${chapterId}` }}
    >
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="200">
            <InlineStack align="space-between" gap="200" blockAlign="center">
              <Text as="h2" variant="headingMd">
                {gateSentence(gate, words)}
              </Text>
              <CsvButton
                url={`/app/stock/gate/${chapterId}/${iconId}/sizes.csv`}
                name={t('stock-gate.csv.file')}
                label={t('stock-gate.csv')}
              />
            </InlineStack>
            <Text as="p">
              {t('stock-gate.total', {
                ...{ short: count('short'), unknown: count('unknown'), sizes: sizes.length },
              })}
            </Text>
            <Text as="p">
              {uplift === null
                ? t('stock-gate.no-uplift')
                : t('stock-gate.uplift', { percent: percent(uplift) })}
            </Text>
            <Text as="p" tone="subdued">
              {t('stock-gate.how')}
            </Text>
          </BlockStack>
          <GateSizes page={page} />
        </BlockStack>
      </Card>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
