import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { DropForm } from '~/ui/universe/lineage/drop-form';
import { EditionCards } from '~/ui/universe/lineage/edition-card';
import { readAgainUnlessRemoved } from '~/ui/universe/lineage/read-again';
import { RemovalCard } from '~/ui/universe/lineage/removal-card';
import timelineStyles from '~/ui/universe/lineage/timeline.css?url';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { dropPage } from '~/universe/lineage/drop-page.server';

const asked = z.object({ dropId: z.uuid() });

export const links = () => [{ rel: 'stylesheet', href: timelineStyles }];

export const shouldRevalidate = readAgainUnlessRemoved;

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const page = data ? await dropPage(shop.shop, data.dropId, now()) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  return page;
};

export default function DropOfEditions() {
  const { stored, editions, count, today } = useLoaderData<typeof loader>();
  const { t, day } = useWords();
  const mayCast = useMay('cast');
  const { id, version, entry } = stored;
  return (
    <Page
      title={entry.title}
      subtitle={entry.launchesOn === '' ? t('lineage.undated') : day(entry.launchesOn, today)}
      backAction={{ content: t('lineage.page'), url: '/app/universe/lineage' }}
    >
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="300">
            <InlineStack align="space-between" blockAlign="center" gap="200">
              <Text as="h2" variant="headingMd">
                {t('lineage.drop.editions')}
              </Text>
              {mayCast && (
                <Button url={`/app/universe/editions/new?drop=${id}`}>{t('lineage.drop.add')}</Button>
              )}
            </InlineStack>
            {count === 0 && <Text as="p">{t('lineage.drop.editions.none')}</Text>}
            <EditionCards editions={editions} today={today} />
            {count > editions.length && (
              <Text as="p">{t('lineage.drop.more', { count: count - editions.length })}</Text>
            )}
          </BlockStack>
        </Card>
        {mayCast ? (
          <>
            <DropForm key={id} id={id} version={version} saved={entry} />
            <RemovalCard
              what="drops"
              id={id}
              version={version}
              leaves={[t('lineage.leaves.editions', { count })]}
            />
          </>
        ) : (
          entry.note !== '' && (
            <Card>
              <Text as="p" breakWord>
                {entry.note}
              </Text>
            </Card>
          )
        )}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
