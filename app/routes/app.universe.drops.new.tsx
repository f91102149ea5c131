import type { LoaderFunctionArgs } from '@remix-run/node';
import { useRouteError } from '@remix-run/react';
import { Banner, Page } from '@shopify/polaris';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { DropForm } from '~/ui/universe/lineage/drop-form';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  await authenticateAdmin(request);
  return {};
};

const BLANK = { title: '', launchesOn: '', note: '' };

export default function NewDropPage() {
  const { t } = useWords();
  const mayCast = useMay('cast');
  return (
    <Page
      title={t('lineage.drop.new')}
      backAction={{ content: t('lineage.page'), url: '/app/universe/lineage' }}
    >
      {mayCast ? (
        <DropForm id={null} version={0} saved={BLANK} />
      ) : (
        <Banner tone="info">{t('team.ask-owner')}</Banner>
      )}
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
