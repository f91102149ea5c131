import { BlockStack, Card, IndexTable, Link, Text } from '@shopify/polaris';
import { keyOf, type Named } from '~/stock-guard/policy/place';
import type { DecidedPlace } from '~/stock-guard/policy/policy-page';
import type { PoolChoice } from '~/stock-guard/policy/pool-choices';
import { useWords } from '../../words';
import { placeName, placeUrl, poolName } from './place-words';

interface DecidedCardProps {
  decided: { places: DecidedPlace[]; more: boolean };
  pools: readonly PoolChoice[];
}

/** Every level that says something, from the shop down, with who said it. */
export function DecidedCard({ decided, pools }: DecidedCardProps) {
  const words = useWords();
  const { t, list, dateTime } = words;
  const { places, more } = decided;
  const names = new Map(
    places.filter(({ name }) => name !== '').map((place): [string, Named] => [keyOf(place), place]),
  );
  const where = (place: DecidedPlace): string => {
    const name = placeName(words, place, names);
    return place.pool === ''
      ? name
      : t('stock-policy.in', { name, pool: poolName(words, place.pool, pools) });
  };
  return (
    <Card padding="0">
      <BlockStack>
        <div style={{ padding: 'var(--p-space-400)' }}>
          <Text as="h2" variant="headingMd">
            {t('stock-policy.list.title')}
          </Text>
          {places.length === 0 && <Text as="p">{t('stock-policy.list.empty')}</Text>}
        </div>
        {places.length > 0 && (
          <IndexTable
            selectable={false}
            itemCount={places.length}
            headings={[
              { title: t('stock-policy.list.where') },
              { title: t('stock-policy.list.what') },
              { title: t('stock-policy.list.who') },
            ]}
          >
            {places.map((place, position) => (
              <IndexTable.Row
                key={`${keyOf(place)} ${place.pool}`}
                id={`${keyOf(place)} ${place.pool}`}
                position={position}
              >
                <IndexTable.Cell>
                  <Link url={placeUrl(place)}>{where(place)}</Link>
                </IndexTable.Cell>
                <IndexTable.Cell>
                  {list(place.fields.map((field) => t(`stock-policy.field.${field}`)))}
                </IndexTable.Cell>
                <IndexTable.Cell>
                  {t('stock-policy.list.by', { name: place.by, at: dateTime(place.at) })}
                </IndexTable.Cell>
              </IndexTable.Row>
            ))}
          </IndexTable>
        )}
        {more && (
          <div style={{ padding: 'var(--p-space-400)' }}>
            <Text as="p">{t('stock-policy.list.more')}</Text>
          </div>
        )}
      </BlockStack>
    </Card>
  );
}
