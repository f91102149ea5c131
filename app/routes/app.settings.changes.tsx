import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError, useSearchParams } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Page, Pagination } from '@shopify/polaris';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { auditPage } from '~/team/audit-lines.server';
import { readAuditAddress } from '~/team/audit-list';
import { NothingHere } from '~/ui/nothing-here';
import { AuditFilters } from '~/ui/settings/audit-filters';
import { AuditLines } from '~/ui/settings/audit-lines';
import { CsvButton } from '~/ui/stock/sheet/csv-button';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asked = readAuditAddress(new URL(request.url).searchParams);
  return { page: await auditPage(shop.shop, asked), asked };
};

export default function ChangesPage() {
  const { page, asked } = useLoaderData<typeof loader>();
  const [params, setParams] = useSearchParams();
  const { t } = useWords();
  const turnTo = (before: string | null): void => {
    const next = new URLSearchParams(params);
    if (before === null) next.delete('before');
    else next.set('before', before);
    setParams(next);
  };
  return (
    <Page
      title={t('team.changes.title')}
      subtitle={t('team.changes.kept')}
      backAction={{ content: t('settings.title'), url: '/app/settings' }}
    >
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="300">
            <AuditFilters key={params.toString()} asked={asked} people={page.people} />
            <InlineStack>
              <CsvButton
                url={`/app/settings/changes.csv?${params.toString()}`}
                name="changes.csv"
                label={t('team.changes.csv')}
              />
            </InlineStack>
          </BlockStack>
        </Card>
        <Card padding="0">
          {page.lines.length === 0 ? (
            <NothingHere title={t('team.changes.none.title')} body={t('team.changes.none.body')} />
          ) : (
            <AuditLines lines={page.lines} />
          )}
        </Card>
        {(page.next !== null || asked.before !== undefined) && (
          <InlineStack align="center">
            <Pagination
              hasPrevious={asked.before !== undefined}
              previousTooltip={t('team.changes.newest')}
              onPrevious={() => turnTo(null)}
              hasNext={page.next !== null}
              nextTooltip={t('team.changes.older')}
              onNext={() => turnTo(page.next)}
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
