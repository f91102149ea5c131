import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { Lineage } from '~/universe/lineage/lineage-edition';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { LineageTable } from './lineage-table';
import { Timeline } from './timeline';

interface LineageCardProps {
  icon: { id: string; title: string; retired: boolean };
  lineage: Lineage;
  today: string;
}

/** The lineage of an icon, to look at or to read. */
export function LineageCard({ icon, lineage, today }: LineageCardProps) {
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  const mayCast = useMay('cast');
  const { editions, count, skip, earlier } = lineage;
  const page = `/app/universe/icons/${icon.id}`;
  const label = t('lineage.of', { icon: icon.title });
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('lineage.lineage')}
          </Text>
          <ButtonGroup>
            {editions.length > 0 && (
              <Button onClick={() => setAsTable(!asTable)}>
                {t(asTable ? 'lineage.as-line' : 'lineage.as-table')}
              </Button>
            )}
            {mayCast && !icon.retired && (
              <Button url={`/app/universe/editions/new?icon=${icon.id}`}>{t('lineage.plan')}</Button>
            )}
          </ButtonGroup>
        </InlineStack>
        {count === 0 && <Text as="p">{t('lineage.none', { icon: icon.title })}</Text>}
        {editions.length > 0 &&
          (asTable ? (
            <LineageTable label={label} editions={editions} today={today} />
          ) : (
            <Timeline key={skip} label={label} editions={editions} today={today} />
          ))}
        {(skip > 0 || earlier !== null) && (
          <InlineStack gap="200" blockAlign="center">
            {earlier !== null && (
              <Button url={`${page}?skip=${String(earlier)}`}>{t('lineage.earlier')}</Button>
            )}
            {skip > 0 && <Button url={page}>{t('lineage.latest')}</Button>}
            <Text as="span" tone="subdued">
              {t('lineage.shown', { from: skip + 1, to: skip + editions.length, count })}
            </Text>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
