import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Page } from '@shopify/polaris';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import type { ShopIdentity } from '~/shopify/identity';
import { mayReadOrders } from '~/shopify/scopes';
import { standingsOfIcons } from '~/stock-guard/board/standings-of-icons.server';
import { dayIn } from '~/stock-guard/day';
import { bulkCastings } from '~/universe/casting/bulk-castings.server';
import { castChoices } from '~/universe/cast/cast-choices.server';
import { castList } from '~/universe/cast/cast-list.server';
import { universeMap } from '~/universe/picture/universe-map.server';
import { universePicture } from '~/universe/picture/universe-picture.server';
import { MirrorAge } from '~/ui/mirror-age';
import { readCastAddress } from '~/ui/universe/cast-address';
import { CastView } from '~/ui/universe/cast-view';
import { MapView } from '~/ui/universe/picture/map-view';
import pictureStyles from '~/ui/universe/picture/picture.css?url';
import { PyramidView } from '~/ui/universe/picture/pyramid-view';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { readView } from '~/ui/universe/universe-view';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const links = () => [{ rel: 'stylesheet', href: pictureStyles }];

async function castView(shop: ShopIdentity, params: URLSearchParams, asOf: Date) {
  const asked = readCastAddress(params);
  const [list, choices, many, mirror] = await Promise.all([
    castList(shop.shop, asked, asOf),
    castChoices(shop.shop, asked.icon),
    bulkCastings(shop.shop),
    mirrorAge(shop.shop, asOf),
  ]);
  return {
    view: 'cast' as const,
    shown: { list, choices, many, ordersGranted: mayReadOrders(shop.grantedScopes) },
    mirror,
    asOf,
  };
}

async function pyramidView(shop: ShopIdentity, asOf: Date) {
  const today = dayIn(shop.timeZone, asOf);
  const [picture, mirror] = await Promise.all([
    universePicture(shop.shop, today),
    mirrorAge(shop.shop, asOf),
  ]);
  const icons = picture.nodes.flatMap((node) => (node.kind === 'icon' ? [node.subject] : []));
  const standings = await standingsOfIcons(shop.shop, icons, mirror, asOf);
  return {
    view: 'pyramid' as const,
    shown: { picture, standings, shopName: shop.name, today },
    mirror,
    asOf,
  };
}

async function mapView(shop: ShopIdentity, asOf: Date) {
  const today = dayIn(shop.timeZone, asOf);
  const [map, mirror] = await Promise.all([universeMap(shop.shop, today), mirrorAge(shop.shop, asOf)]);
  const icons = map.systems.map(({ icon }) => icon.subject);
  const standings = await standingsOfIcons(shop.shop, icons, mirror, asOf);
  return { view: 'map' as const, shown: { map, standings, shopName: shop.name, today }, mirror, asOf };
}

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const params = new URL(request.url).searchParams;
  const asOf = now();
  switch (readView(params)) {
    case 'cast':
      return castView(shop, params, asOf);
    case 'map':
      return mapView(shop, asOf);
    case 'pyramid':
      return pyramidView(shop, asOf);
  }
};

export default function UniversePage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page
      title={t('universe.title')}
      additionalMetadata={<MirrorAge mirror={page.mirror} asOf={page.asOf} />}
      fullWidth
    >
      <BlockStack gap="300">
        <UniverseTabs here={page.view} />
        {page.view === 'pyramid' && <PyramidView {...page.shown} />}
        {page.view === 'map' && <MapView {...page.shown} />}
        {page.view === 'cast' && <CastView {...page.shown} />}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
