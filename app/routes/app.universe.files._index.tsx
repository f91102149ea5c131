import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Layout, Page } from '@shopify/polaris';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { InCard } from '~/ui/universe/files/in-card';
import { OutCard } from '~/ui/universe/files/out-card';
import { RunsCard } from '~/ui/universe/files/runs-card';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { FILE_KINDS, mayImport } from '~/universe/exchange/file-kinds';
import { importRuns } from '~/universe/exchange/import-runs.server';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  return { runs: await importRuns(shop.shop) };
};

export default function FilesPage() {
  const { runs } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const may = { cast: useMay('cast'), narrate: useMay('narrate') };
  const kinds = FILE_KINDS.filter((kind) => may[mayImport(kind)]);
  useRevalidateWhile(runs.some(({ state }) => state === 'reading' || state === 'applying'));
  return (
    <Page title={t('universe-files.title')} fullWidth>
      <BlockStack gap="400">
        <UniverseTabs here="files" />
        <Layout>
          <Layout.Section>
            <BlockStack gap="400">
              {kinds.length > 0 && <InCard kinds={kinds} />}
              <RunsCard runs={runs} kinds={kinds} />
            </BlockStack>
          </Layout.Section>
          <Layout.Section variant="oneThird">
            <OutCard />
          </Layout.Section>
        </Layout>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
