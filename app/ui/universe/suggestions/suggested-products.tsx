import { InlineStack, Link, Text } from '@shopify/polaris';
import type { ShownSuggestion } from '~/universe/suggestions/suggestions-page';
import { Picture } from '../../picture';
import { useWords } from '../../words';

const PICTURES = 4;
const NAMED = 6;

/** The pictures of a style's products, as many as fit beside its name. */
export function StylePictures({ products }: Pick<ShownSuggestion, 'products'>) {
  return (
    <InlineStack gap="100">
      {products.slice(0, PICTURES).map(({ id, pictureUrl }) => (
        <Picture key={id} url={pictureUrl} size="small" />
      ))}
    </InlineStack>
  );
}

/** The products of a style, each a link to its page; of many the first. */
export function StyleProducts({ products }: Pick<ShownSuggestion, 'products'>) {
  const { t } = useWords();
  const more = products.length - NAMED;
  return (
    <Text as="p" breakWord tone="subdued">
      {t('universe-suggestions.products', { count: products.length })}
      {': '}
      {products.slice(0, NAMED).map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <Link url={`/app/universe/products/${id}`}>{title}</Link>
        </span>
      ))}
      {more > 0 && ` ${t('universe-suggestions.products.more', { count: more })}`}
    </Text>
  );
}
