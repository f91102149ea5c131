import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import type { CastingForm } from '~/universe/casting/casting-form';
import { Picture } from '../picture';
import { useWords } from '../words';
import { RoleBadge } from './role-badge';

const SHOWN = 8;

/** The products a casting is about, with the roles they have now. */
export function ChosenProducts({ products, count }: Pick<CastingForm, 'products' | 'count'>) {
  const { t, number } = useWords();
  const more = count - Math.min(products.length, SHOWN);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.cast.products')}
        </Text>
        {products.slice(0, SHOWN).map((product) => (
          <InlineStack key={product.id} gap="300" blockAlign="center" wrap={false}>
            <Picture url={product.pictureUrl} size="small" />
            <Text as="span" breakWord>
              {product.title}
            </Text>
            {product.role !== null && <RoleBadge role={product.role} />}
          </InlineStack>
        ))}
        {more > 0 && <Text as="p">{t('universe.cast.more', { count: number(more) })}</Text>}
      </BlockStack>
    </Card>
  );
}
