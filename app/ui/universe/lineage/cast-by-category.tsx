import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { CategoryCast } from '~/universe/lineage/icon-page';
import { Picture } from '../../picture';
import { useWords } from '../../words';

/** The supporting characters around an icon, category by category. */
export function CastByCategory({ iconId, cast }: { iconId: string; cast: CategoryCast[] }) {
  const { t, number } = useWords();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t('lineage.icon.cast')}
        </Text>
        {cast.length === 0 && <Text as="p">{t('universe.product.cast.none')}</Text>}
        {cast.map((category) => (
          <BlockStack key={category.id} gap="200">
            <InlineStack gap="200" blockAlign="baseline">
              <Text as="h3" variant="headingSm" breakWord>
                {category.name}
              </Text>
              <Text as="span" tone="subdued">
                {number(category.count)}
              </Text>
              {category.count > category.first.length && (
                <Link
                  url={`/app/universe?view=cast&icon=${iconId}&category=${category.id}`}
                  accessibilityLabel={`${category.name}: ${t('lineage.icon.all', { count: category.count })}`}
                >
                  {t('lineage.icon.all', { count: category.count })}
                </Link>
              )}
            </InlineStack>
            <InlineStack gap="300">
              {category.first.map((member) => (
                <InlineStack key={member.id} gap="200" blockAlign="center" wrap={false}>
                  <Picture url={member.pictureUrl} size="extraSmall" />
                  <Text as="span" breakWord>
                    <Link url={`/app/universe/products/${member.id}`}>{member.title}</Link>
                  </Text>
                </InlineStack>
              ))}
            </InlineStack>
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
