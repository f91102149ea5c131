import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Page } from '@shopify/polaris';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { mayReadOrders } from '~/shopify/scopes';
import { settingsPage } from '~/stock-guard/policy/settings-page.server';
import { slackChannels } from '~/stock-guard/people/slack.server';
import { teamOf } from '~/team/team-page.server';
import { Allowed } from '~/ui/allowed';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { AlertsCard } from '~/ui/settings/alerts-card';
import { FailedMailsCard } from '~/ui/settings/failed-mails-card';
import { OrdersCard } from '~/ui/settings/orders-card';
import { PeopleCard } from '~/ui/settings/people-card';
import { PublishedCard } from '~/ui/settings/published-card';
import { SlackCard } from '~/ui/settings/slack-card';
import { TeamCard } from '~/ui/settings/team-card';
import { isRunning, SyncCard } from '~/ui/settings/sync-card';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { publishedCard } from '~/universe/published/published-card.server';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const [page, channels, team, published] = await Promise.all([
    settingsPage(shop.shop, asOf),
    slackChannels(shop.shop),
    teamOf(shop.shop),
    publishedCard(shop.shop),
  ]);
  return { ...page, channels, team, published, asOf, ordersGranted: mayReadOrders(shop.grantedScopes) };
};

export default function SettingsPage() {
  const { people, channels, team, published, alerts, syncs, mirror, failed, asOf, ordersGranted } =
    useLoaderData<typeof loader>();
  const { t } = useWords();
  useRevalidateWhile(
    isRunning(syncs.catalogue) || isRunning(syncs.orders) || published.waiting > 0 || published.removing,
  );
  return (
    <Page title={t('settings.title')} narrowWidth>
      <BlockStack gap="400">
        <Allowed to="settings">
          <BlockStack gap="400">
            <PeopleCard people={people} />
            <SlackCard channels={channels} />
            {failed.length > 0 && <FailedMailsCard failed={failed} />}
            <AlertsCard alerts={alerts} />
            <OrdersCard granted={ordersGranted} />
            <SyncCard kind="catalogue" sync={syncs.catalogue} />
            {ordersGranted && <SyncCard kind="orders" sync={syncs.orders} />}
            <PublishedCard published={published} />
          </BlockStack>
        </Allowed>
        <TeamCard team={team} />
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
