import { BlockStack, Button, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { LineagePage } from '~/universe/lineage/lineage-page';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { ScrollTable } from '../scroll-table';

const ON_A_PAGE = 25;

/** The drops of the shop: when they launch, and what is in them. */
export function DropsCard({ drops, today }: { drops: LineagePage['drops']; today: string }) {
  const { t, day, list, number } = useWords();
  const mayCast = useMay('cast');
  const { rows, count, skip } = drops;
  const page = skip / ON_A_PAGE;
  const address = (at: number) => `/app/universe/lineage?drops=${String(at)}`;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('lineage.drops')}
          </Text>
          {mayCast && <Button url="/app/universe/drops/new">{t('lineage.drop.plan')}</Button>}
        </InlineStack>
        {rows.length === 0 ? (
          <Text as="p">{t('lineage.drops.none')}</Text>
        ) : (
          <ScrollTable
            label={t('lineage.drops')}
            columns={[t('lineage.column.launch'), t('lineage.column.editions'), t('lineage.column.icons')]}
            rows={rows.map((drop) => ({
              key: drop.id,
              heading: <Link url={`/app/universe/drops/${drop.id}`}>{drop.title}</Link>,
              cells: [
                drop.launchesOn === null ? t('lineage.undated') : day(drop.launchesOn, today),
                number(drop.editions),
                drop.icons.length > 0 ? list(drop.icons) : '–',
              ].map((content) => ({ content })),
            }))}
          />
        )}
        {count > rows.length && (
          <InlineStack gap="200">
            {page > 0 && <Button url={address(page - 1)}>{t('lineage.previous')}</Button>}
            {skip + rows.length < count && <Button url={address(page + 1)}>{t('lineage.next')}</Button>}
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
