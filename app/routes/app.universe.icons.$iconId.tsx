import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { z } from 'zod';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { promiseOfIcon } from '~/stock-guard/board/promise-board.server';
import { phasingOutOf } from '~/stock-guard/policy/phasing-out.server';
import { useMay } from '~/ui/may';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { SignatureCard } from '~/ui/universe/details/signature-card';
import signatureStyles from '~/ui/universe/details/signature.css?url';
import { HistoryCard } from '~/ui/universe/history-card';
import { IconPromiseCard } from '~/ui/universe/icon-promise-card';
import { CastByCategory } from '~/ui/universe/lineage/cast-by-category';
import { LineageCard } from '~/ui/universe/lineage/lineage-card';
import timelineStyles from '~/ui/universe/lineage/timeline.css?url';
import { MembersCard } from '~/ui/universe/members-card';
import { PhasingOutCard } from '~/ui/universe/phasing-out-card';
import { RoleBadge } from '~/ui/universe/role-badge';
import { useCastingToast } from '~/ui/universe/use-casting-toast';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { iconPage } from '~/universe/lineage/icon-page.server';

const asked = z.object({
  iconId: z.uuid(),
  skip: z.coerce.number().int().min(0).max(100_000).catch(0),
});

export const links = () => [timelineStyles, signatureStyles].map((href) => ({ rel: 'stylesheet', href }));

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const skip = new URL(request.url).searchParams.get('skip') ?? 0;
  const { data } = asked.safeParse({ ...params, skip });
  const asOf = now();
  const page = data ? await iconPage(shop.shop, data.iconId, data.skip, asOf) : null;
  if (!data || !page) throw new Response('Not found', { status: 404 });
  const mirror = await mirrorAge(shop.shop, asOf);
  const [promised, phasingOutOn] = await Promise.all([
    promiseOfIcon(shop.shop, data.iconId, mirror, asOf),
    phasingOutOf(shop.shop, data.iconId),
  ]);
  return { page, promised, phasingOutOn, mirror, asOf };
};

export default function IconInUniverse() {
  const { page, promised, phasingOutOn, mirror, asOf } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const mayCast = useMay('cast');
  useCastingToast();
  const { icon, products } = page;
  const ids = products.map(({ id }) => id).join(',');
  return (
    <Page
      title={icon.title}
      titleMetadata={<RoleBadge role="icon" />}
      backAction={{ content: t('universe.title'), url: '/app/universe' }}
      fullWidth
    >
      <BlockStack gap="400">
        {icon.retired && <Banner tone="info">{t('lineage.icon.retired')}</Banner>}
        {promised && <IconPromiseCard icon={promised} />}
        {!icon.retired && <PhasingOutCard key={icon.id} iconId={icon.id} phasingOutOn={phasingOutOn} />}
        <LineageCard icon={icon} lineage={page.lineage} today={page.today} />
        {!icon.retired && <SignatureCard iconId={icon.id} icon={icon.title} details={page.details} />}
        <CastByCategory iconId={icon.id} cast={page.cast} />
        {products.length > 0 && <MembersCard title={t('lineage.icon.products')} members={products} none="" />}
        {mayCast && products[0] && (
          <Card>
            <BlockStack gap="300">
              <Text as="p">{t('lineage.icon.remove.says')}</Text>
              <InlineStack gap="200">
                <Button url={`/app/universe/products/${products[0].id}`}>{t('lineage.icon.change')}</Button>
                <Button tone="critical" url={`/app/universe/cast?as=uncast&products=${ids}`}>
                  {t('lineage.icon.remove')}
                </Button>
              </InlineStack>
            </BlockStack>
          </Card>
        )}
        <HistoryCard history={page.history} />
        <NarrowInset>
          <MirrorAge mirror={mirror} asOf={asOf} />
        </NarrowInset>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
