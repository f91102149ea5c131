import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigation, useRouteError } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Page, Pagination, Text } from '@shopify/polaris';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { mayReadOrders } from '~/shopify/scopes';
import { bulkCastings } from '~/universe/casting/bulk-castings.server';
import { castChoices } from '~/universe/cast/cast-choices.server';
import { castList } from '~/universe/cast/cast-list.server';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { NothingHere } from '~/ui/nothing-here';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { BulkCastingCard } from '~/ui/universe/bulk-casting-card';
import { readCastAddress } from '~/ui/universe/cast-address';
import { CastFilters } from '~/ui/universe/cast-filters';
import { CastTable } from '~/ui/universe/cast-table';
import { useCastAddress } from '~/ui/universe/use-cast-address';
import { useCastingToast } from '~/ui/universe/use-casting-toast';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const asked = readCastAddress(new URL(request.url).searchParams);
  const [list, choices, mirror, many] = await Promise.all([
    castList(shop.shop, asked, asOf),
    castChoices(shop.shop, asked.icon),
    mirrorAge(shop.shop, asOf),
    bulkCastings(shop.shop),
  ]);
  return { list, choices, mirror, many, asOf, ordersGranted: mayReadOrders(shop.grantedScopes) };
};

export default function UniversePage() {
  const { list, choices, mirror, many, asOf, ordersGranted } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const address = useCastAddress();
  const loading = useNavigation().location?.pathname === '/app/universe';
  useCastingToast();
  useRevalidateWhile(many.publishing > 0 || many.castings.some(({ state }) => state === 'casting'));
  const nothing =
    list.counts.all === 0 ? (
      <NothingHere title={t('universe.empty.title')} body={t('universe.empty.body')} />
    ) : (
      <NothingHere title={t('universe.noResults.title')} body={t('universe.noResults.body')} />
    );
  return (
    <Page
      title={t('universe.title')}
      additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />}
      fullWidth
    >
      <BlockStack gap="300">
        {many.castings.map((casting) => (
          <BulkCastingCard key={casting.changeId} casting={casting} publishing={many.publishing} />
        ))}
        <Card padding="0">
          <CastFilters choices={choices} counts={list.counts} address={address} loading={loading} />
          <CastTable
            key={address.params.toString()}
            rows={list.rows}
            loading={loading}
            emptyState={nothing}
            more={list.previous === null && list.next === null ? null : address.params}
          />
        </Card>
        {!ordersGranted && (
          <NarrowInset>
            <Text as="p" tone="subdued">
              {t('universe.noSales')}
            </Text>
          </NarrowInset>
        )}
        {(list.previous !== null || list.next !== null) && (
          <InlineStack align="center">
            <Pagination
              label={t('universe.page', { count: list.rows.length })}
              hasPrevious={list.previous !== null}
              previousTooltip={t('universe.previous')}
              onPrevious={() => address.turnTo({ before: list.previous ?? '' })}
              hasNext={list.next !== null}
              nextTooltip={t('universe.next')}
              onNext={() => address.turnTo({ after: list.next ?? '' })}
            />
          </InlineStack>
        )}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
