import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Banner, Page } from '@shopify/polaris';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { parsed } from '~/ui/parsed';
import { blankDraft } from '~/ui/universe/lineage/edition-draft';
import { EditionForm } from '~/ui/universe/lineage/edition-form';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { newEdition } from '~/universe/lineage/edition-page.server';

const ours = z.uuid().optional().catch(undefined);
const asked = z.object({ icon: ours, drop: ours, after: ours });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const address = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return newEdition(shop.shop, address);
};

export default function NewEditionPage() {
  const { icon, drop, predecessor } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const mayCast = useMay('cast');
  const back = icon
    ? { content: icon.title, url: `/app/universe/icons/${icon.id}` }
    : { content: t('lineage.page'), url: '/app/universe/lineage' };
  return (
    <Page title={t('lineage.edition.new')} backAction={back}>
      {mayCast ? (
        <EditionForm
          id={null}
          version={0}
          castingsSeen={null}
          saved={{
            ...blankDraft(),
            ...(predecessor && { kind: 'sequel' }),
            icons: icon ? [icon] : [],
            drop,
            predecessor,
          }}
          count={0}
          back={back.url}
        />
      ) : (
        <Banner tone="info">{t('team.ask-owner')}</Banner>
      )}
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
