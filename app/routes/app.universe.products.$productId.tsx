import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Badge, BlockStack, InlineStack, Page } from '@shopify/polaris';
import { z } from 'zod';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { productLink } from '~/shopify/admin-links';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { promiseOfIcon } from '~/stock-guard/board/promise-board.server';
import { Allowed } from '~/ui/allowed';
import { shopifyId } from '~/ui/ids';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { CarriedDetails } from '~/ui/universe/details/carried-details';
import { HistoryCard } from '~/ui/universe/history-card';
import { IconCard } from '~/ui/universe/icon-card';
import { IconPromiseCard } from '~/ui/universe/icon-promise-card';
import { MembersCard } from '~/ui/universe/members-card';
import { RoleBadge } from '~/ui/universe/role-badge';
import { RoleCard } from '~/ui/universe/role-card';
import { StockCard } from '~/ui/universe/stock-card';
import { useCastingToast } from '~/ui/universe/use-casting-toast';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { carriedBy } from '~/universe/details/carried-by.server';
import { productPage } from '~/universe/product/product-page.server';

const asked = z.object({ productId: shopifyId });

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const asOf = now();
  const page = data ? await productPage(shop.shop, data.productId, asOf) : null;
  if (!data || !page) throw new Response('Not found', { status: 404 });
  const mirror = await mirrorAge(shop.shop, asOf);
  const iconId = page.casting?.icon?.id;
  const promised = iconId === undefined ? null : await promiseOfIcon(shop.shop, iconId, mirror, asOf);
  const carried = await carriedBy(shop.shop, data.productId);
  return { page, promised, carried, mirror, asOf, shopifyUrl: productLink(shop.shop, data.productId) };
};

export default function ProductInUniverse() {
  const { page, promised, carried, mirror, asOf, shopifyUrl } = useLoaderData<typeof loader>();
  const { t } = useWords();
  useCastingToast();
  const { product, casting, set } = page;
  const titles = new Map([product, ...page.family].map(({ id, title }) => [id, title]));
  return (
    <Page
      title={product.title}
      titleMetadata={
        <InlineStack gap="100">
          <RoleBadge role={casting?.role ?? null} />
          {product.status !== 'ACTIVE' && <Badge>{t(`universe.status.${product.status}`)}</Badge>}
        </InlineStack>
      }
      backAction={{ content: t('universe.title'), url: '/app/universe?view=cast' }}
    >
      <BlockStack gap="400">
        {promised && <IconPromiseCard icon={promised} />}
        <RoleCard page={page} shopifyUrl={shopifyUrl} />
        {set && casting?.icon && (
          <Allowed to="cast">
            <IconCard key={set.iconId} title={casting.icon.title} set={set} titles={titles} />
          </Allowed>
        )}
        <CarriedDetails details={carried} />
        <StockCard stock={page.stock} bundle={product.bundle} />
        {page.family.length > 0 && (
          <MembersCard
            title={t('universe.product.family', { icon: casting?.icon?.title ?? '' })}
            members={page.family}
            none=""
          />
        )}
        {casting?.role === 'icon' && (
          <MembersCard
            title={t('universe.product.cast')}
            members={page.supporting.first}
            all={{
              count: page.supporting.count,
              url: `/app/universe?role=supporting&icon=${set?.iconId ?? ''}`,
            }}
            none={t('universe.product.cast.none')}
          />
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
