import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { CarriedDetail } from '~/universe/details/carried-detail';
import { Picture } from '../../picture';
import { useWords } from '../../words';

/** The signature details that a product carries; nothing where it carries none. */
export function CarriedDetails({ details }: { details: readonly CarriedDetail[] }) {
  const { t } = useWords();
  if (details.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe-details.carries')}
        </Text>
        {details.map(({ id, words, dimension, pictureUrl, iconId, icon }) => (
          <InlineStack key={id} gap="300" blockAlign="start" wrap={false}>
            {pictureUrl !== null && <Picture url={pictureUrl} size="small" />}
            <BlockStack>
              <Text as="p" breakWord>
                {words}
              </Text>
              <Text as="span" tone="subdued" breakWord>
                <Link url={`/app/universe/icons/${iconId}`}>
                  {t('universe-details.carries.of', {
                    dimension: t(`universe-details.dimension.${dimension}`),
                    icon,
                  })}
                </Link>
              </Text>
            </BlockStack>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  );
}
