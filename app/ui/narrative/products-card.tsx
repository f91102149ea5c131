import { useAppBridge } from '@shopify/app-bridge-react';
import { BlockStack, Button, Card, InlineError, InlineStack, Link, Text } from '@shopify/polaris';
import { useState } from 'react';
import { gid, numberOf } from '~/shopify/gid';
import { Picture } from '../picture';
import { useWords } from '../words';
import { NamedRow } from './named-row';
import type { ChapterFields } from './use-chapter-form';

const SHOWN = 20;

/** Single products of a chapter, chosen in Shopify's own picker. */
export function ProductsCard({ draft, change, faultOf, readOnly }: ChapterFields) {
  const { t } = useWords();
  const bridge = useAppBridge();
  const { products } = draft;
  const [most, setMost] = useState(SHOWN);
  const fault = faultOf('products');
  const choose = async () => {
    const picked = await bridge.resourcePicker({
      type: 'product',
      multiple: true,
      filter: { variants: false },
      selectionIds: products
        .filter(({ title }) => title !== null)
        .map(({ id }) => ({ id: gid('Product', BigInt(id)) })),
    });
    if (!picked) return;
    const chosen = picked.map(({ id, title, images }) => ({
      id: String(numberOf(id)),
      title,
      pictureUrl: images[0]?.originalSrc ?? null,
    }));
    change({ products: chosen });
  };
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('chapter.products')}
          </Text>
          {!readOnly && <Button onClick={() => void choose()}>{t('chapter.products.choose')}</Button>}
        </InlineStack>
        {products.length === 0 && (
          <Text as="p" tone="subdued">
            {t('chapter.products.none')}
          </Text>
        )}
        <ul className="chapter-list">
          {products.slice(0, most).map(({ id, title, pictureUrl }) => (
            <NamedRow
              key={id}
              title={title ?? id}
              onRemove={readOnly ? null : () => change({ products: products.filter((one) => one.id !== id) })}
            >
              <InlineStack gap="200" wrap={false} blockAlign="center">
                <Picture url={pictureUrl} size="extraSmall" />
                {title === null ? (
                  <Text as="span" tone="caution">
                    {t('chapter.product.gone')}
                  </Text>
                ) : (
                  <Link url={`/app/universe/products/${id}`} removeUnderline>
                    <span className="year-words">{title}</span>
                  </Link>
                )}
              </InlineStack>
            </NamedRow>
          ))}
        </ul>
        {products.length > most && (
          <InlineStack>
            <Button onClick={() => setMost(most + SHOWN)}>{t('chapter.icons.more')}</Button>
          </InlineStack>
        )}
        {fault !== undefined && <InlineError fieldID="products" message={fault} />}
        <Text as="p" tone="subdued" variant="bodySm">
          {t('chapter.products.help')}
        </Text>
      </BlockStack>
    </Card>
  );
}
