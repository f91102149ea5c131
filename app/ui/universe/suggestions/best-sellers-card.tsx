import { BlockStack, Box, Card, InlineStack, Link, Text } from '@shopify/polaris';
import type { BestSeller, SuggestionsPage } from '~/universe/suggestions/suggestions-page';
import { Picture } from '../../picture';
import { useWords } from '../../words';

function Row({ product }: { product: BestSeller }) {
  const { t, money } = useWords();
  const { id, title, pictureUrl, rank, revenue, units, weeksSold } = product;
  return (
    <Box as="li" paddingBlock="150">
      <InlineStack gap="300" wrap={false} blockAlign="center">
        <Picture url={pictureUrl} size="small" />
        <BlockStack>
          <Text as="span" breakWord>
            <Link url={`/app/universe/products/${id}`}>{title}</Link>
          </Text>
          <Text as="span" tone="subdued">
            {t('universe-suggestions.best.says', { rank, money: money(revenue), units, weeks: weeksSold })}
          </Text>
        </BlockStack>
      </InlineStack>
    </Box>
  );
}

/** Products that sell like few others and play nothing yet: what is known of them, and no advice. */
export function BestSellersCard({
  bestSellers: { products, count, among },
}: Pick<SuggestionsPage, 'bestSellers'>) {
  const { t } = useWords();
  if (products.length === 0) return null;
  const more = count - products.length;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('universe-suggestions.best')}
        </Text>
        <Text as="p" tone="subdued">
          {t('universe-suggestions.best.body', { count, all: among })}
        </Text>
        <Box as="ul" padding="0">
          {products.map((product) => (
            <Row key={product.id} product={product} />
          ))}
        </Box>
        {more > 0 && (
          <Text as="p" tone="subdued">
            {t('universe-suggestions.best.more', { count: more })}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
