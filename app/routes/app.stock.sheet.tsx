import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Card, Page } from '@shopify/polaris';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { sheetPage } from '~/stock-guard/sheet/sheet-page.server';
import { MirrorAge } from '~/ui/mirror-age';
import { NothingHere } from '~/ui/nothing-here';
import { askedSheet } from '~/ui/stock/sheet/asked-sheet';
import { SheetCard } from '~/ui/stock/sheet/sheet-card';
import sheetStyles from '~/ui/stock/sheet/sheet.css?url';
import { StockSections } from '~/ui/stock/stock-sections';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const links = () => [{ rel: 'stylesheet', href: sheetStyles }];

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asked = askedSheet(request.url);
  const asOf = now();
  const [page, mirror] = await Promise.all([sheetPage(shop, asked, asOf), mirrorAge(shop.shop, asOf)]);
  if (page === 'not-there') throw new Response('Not found', { status: 404 });
  return { page: page === 'none' ? null : page, asked, mirror, asOf };
};

export default function IconSheetPage() {
  const { page, asked, mirror, asOf } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page
      title={t('stock-sheet.title')}
      fullWidth
      additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />}
    >
      <BlockStack gap="300">
        <div className="not-printed">
          <StockSections current="sheet" />
        </div>
        {page ? (
          <SheetCard
            page={page}
            chosen={{ icon: page.icon.id, pool: page.pool, weeks: asked.weeks }}
            at={asked.page}
          />
        ) : (
          <Card>
            <NothingHere
              title={t('stock-sheet.none.title')}
              body={t('stock-sheet.none.body')}
              action={{ label: t('stock-sheet.none.action'), url: '/app/universe?view=cast' }}
            />
          </Card>
        )}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
