import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Badge, BlockStack, Button, Card, InlineStack, Link, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { useMay } from '~/ui/may';
import { EditionHead } from '~/ui/universe/lineage/edition-card';
import { draftOf } from '~/ui/universe/lineage/edition-draft';
import { EditionForm } from '~/ui/universe/lineage/edition-form';
import { leavesOfEdition } from '~/ui/universe/lineage/leaves';
import { readAgainUnlessRemoved } from '~/ui/universe/lineage/read-again';
import { RemovalCard } from '~/ui/universe/lineage/removal-card';
import timelineStyles from '~/ui/universe/lineage/timeline.css?url';
import { useCastingToast } from '~/ui/universe/use-casting-toast';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { editionPage } from '~/universe/lineage/edition-page.server';

const asked = z.object({ editionId: z.uuid() });

export const links = () => [{ rel: 'stylesheet', href: timelineStyles }];

export const shouldRevalidate = readAgainUnlessRemoved;

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const page = data ? await editionPage(shop.shop, data.editionId, now()) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  return page;
};

export default function EditionOfIcons() {
  const page = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const mayCast = useMay('cast');
  useCastingToast();
  const { facts, stored, successors, orphans, today } = page;
  const { id, icons, products, drop, predecessor, note } = facts;
  const back = `/app/universe/icons/${icons[0]?.id ?? ''}`;
  return (
    <Page
      title={facts.title}
      titleMetadata={<Badge>{t(`lineage.stage.${facts.stage}`)}</Badge>}
      backAction={
        icons[0]
          ? { content: icons[0].title, url: back }
          : { content: t('lineage.page'), url: '/app/universe/lineage' }
      }
    >
      <BlockStack gap="400">
        <Card>
          <InlineStack gap="400" blockAlign="start">
            <EditionHead edition={facts} today={today} />
            <BlockStack gap="200">
              <InlineStack gap="200">
                {icons.map((icon) => (
                  <Link key={icon.id} url={`/app/universe/icons/${icon.id}`}>
                    {icon.title}
                  </Link>
                ))}
              </InlineStack>
              {drop && <Link url={`/app/universe/drops/${drop.id}`}>{drop.title}</Link>}
              {products > 0 && (
                <Link url={`/app/universe?view=cast&edition=${id}`}>{t('lineage.products.list')}</Link>
              )}
              {predecessor && (
                <Link url={`/app/universe/editions/${predecessor.id}`}>
                  {t('lineage.follows', { title: predecessor.title })}
                </Link>
              )}
              {successors.length > 0 && (
                <BlockStack gap="100">
                  <Text as="h2" variant="headingSm">
                    {t('lineage.successors')}
                  </Text>
                  {successors.map((one) => (
                    <Link key={one.id} url={`/app/universe/editions/${one.id}`}>
                      {one.title}
                    </Link>
                  ))}
                </BlockStack>
              )}
              {!mayCast && note !== '' && (
                <Text as="p" breakWord>
                  {note}
                </Text>
              )}
              {mayCast && (
                <InlineStack>
                  <Button url={`/app/universe/editions/new?after=${id}&icon=${icons[0]?.id ?? ''}`}>
                    {t('lineage.after')}
                  </Button>
                </InlineStack>
              )}
            </BlockStack>
          </InlineStack>
        </Card>
        {mayCast && (
          <>
            <EditionForm
              key={id}
              id={id}
              version={stored.version}
              castingsSeen={page.castingsSeen}
              saved={draftOf(page)}
              count={products}
              back={back}
            />
            <RemovalCard
              what="editions"
              id={id}
              version={stored.version}
              leaves={leavesOfEdition(orphans, words)}
            />
          </>
        )}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
