import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Badge, Banner, BlockStack, Page } from '@shopify/polaris';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { figuresPage } from '~/stock-guard/explain/figures-page.server';
import { askedFigure } from '~/ui/stock/figures/asked-figure';
import { FiguresOf } from '~/ui/stock/figures/figures-of';
import { CsvButton } from '~/ui/stock/sheet/csv-button';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asked = askedFigure(params);
  const page = asked && (await figuresPage(shop, asked, now()));
  if (!page) throw new Response('Not found', { status: 404 });
  return { page };
};

export default function FiguresRoute() {
  const { page } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page
      title={t('stock-figures.title', { what: page.what })}
      subtitle={t('stock-figures.where', { pool: page.pool, place: page.place })}
      titleMetadata={
        page.sale === 'on-sale' && page.markedDown ? (
          <Badge>{t('stock-promise.marked-down', { what: page.what })}</Badge>
        ) : undefined
      }
      backAction={{ content: t('stock-figures.back'), url: `/app/universe/products/${page.productId}` }}
      narrowWidth
    >
      <BlockStack gap="400">
        {page.sale !== 'on-sale' && (
          <Banner tone="warning">{t(`stock-promise.cannot-buy.${page.sale}`, { what: page.what })}</Banner>
        )}
        <FiguresOf
          page={page}
          daysFile={
            <CsvButton
              url={`/app/stock/figures/${page.variantId}/${page.pool}/days.csv`}
              name={t('stock-velocity.csv.file')}
              label={t('stock-velocity.csv', { days: page.days?.of ?? 0 })}
            />
          }
        />
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
