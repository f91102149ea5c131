import { useNavigation } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import type { CastChoices, CastList } from '~/universe/cast/cast-list';
import type { BulkCastings } from '~/universe/casting/bulk-casting';
import { NarrowInset } from '../narrow-inset';
import { NothingHere } from '../nothing-here';
import { useRevalidateWhile } from '../revalidate-while';
import { useWords } from '../words';
import { BulkCastingCard } from './bulk-casting-card';
import { CastFilters } from './cast-filters';
import { CastTable } from './cast-table';
import { useCastAddress } from './use-cast-address';
import { useCastingToast } from './use-casting-toast';

interface CastViewProps {
  list: CastList;
  choices: CastChoices;
  many: BulkCastings;
  ordersGranted: boolean;
}

/** The universe as a list: every product with its role, to search and to cast from. */
export function CastView({ list, choices, many, ordersGranted }: CastViewProps) {
  const { t } = useWords();
  const address = useCastAddress();
  const loading = useNavigation().location?.pathname === '/app/universe';
  useCastingToast();
  useRevalidateWhile(many.publishing > 0 || many.castings.some(({ state }) => state === 'casting'));
  const empty = list.counts.all === 0 ? 'universe.empty' : 'universe.noResults';
  return (
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
          emptyState={<NothingHere title={t(`${empty}.title`)} body={t(`${empty}.body`)} />}
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
  );
}
