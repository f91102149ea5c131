import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Card, Page } from '@shopify/polaris';
import { now } from '~/clock.server';
import { addBlockLink } from '~/shopify/admin-links';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { frameSettings } from '~/shopify/frame.server';
import { promiseHome } from '~/stock-guard/promise-home.server';
import { NothingHere } from '~/ui/nothing-here';
import { MailTrouble, NobodyTold, ReadingFailed } from '~/ui/promise/board-banners';
import { BoardSections } from '~/ui/promise/board-sections';
import { SetupGuide } from '~/ui/promise/setup-guide';
import { StatusLine } from '~/ui/promise/status-line';
import { StorefrontCard } from '~/ui/promise/storefront-card';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { useWords } from '~/ui/words';
import { WentWrong } from '~/ui/went-wrong';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const home = await promiseHome(shop.shop, shop.grantedScopes, asOf);
  return { ...home, asOf, addBlockUrl: addBlockLink(shop.shop, frameSettings().apiKey, 'icon-collection') };
};

export default function PromisePage() {
  const { board, people, mail, storefront, reading, failure, setup, asOf, addBlockUrl } =
    useLoaderData<typeof loader>();
  const { t } = useWords();
  useRevalidateWhile(reading !== null);
  const { icons, counts, mirror } = board;
  return (
    <Page title={t('promise.title')}>
      <BlockStack gap="400">
        <StatusLine icons={icons.length} counts={counts} mirror={mirror} asOf={asOf} />
        {failure && <ReadingFailed failure={failure} kept={'asOf' in mirror} />}
        {icons.length > 0 && people.confirmed === 0 && <NobodyTold unconfirmed={people.unconfirmed} />}
        <MailTrouble mail={mail} />
        {icons.length > 0 && <BoardSections icons={icons} asOf={asOf} />}
        {setup && <SetupGuide steps={setup} reading={reading} addBlockUrl={addBlockUrl} />}
        {icons.length === 0 && !setup && (
          <Card>
            <NothingHere
              title={t('promise.empty.title')}
              body={t('promise.empty.body')}
              action={{ label: t('promise.empty.action'), url: '/app/universe' }}
            />
          </Card>
        )}
        {icons.length > 0 && <StorefrontCard storefront={storefront} addBlockUrl={addBlockUrl} />}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
