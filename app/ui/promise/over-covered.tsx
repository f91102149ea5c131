import { BlockStack, Box, InlineStack, Link, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { useWords } from '../words';
import { figureLink } from './figure-link';
import { FoldedCard } from './folded-card';

/** Icons that lie in stock for far longer than an order would plan for: money, not a broken promise. */
export function OverCovered({ icons }: { icons: BoardIcon[] }) {
  const { t } = useWords();
  const over = icons.flatMap(({ iconId, title, sizes }) => {
    const much = sizes.filter(({ overCovered }) => overCovered);
    return much.length === 0 ? [] : [{ iconId, title, much }];
  });
  if (over.length === 0) return null;
  return (
    <FoldedCard title={t('promise.over-covered', { count: over.length })}>
      <Box as="ul" padding="0">
        {over.map(({ iconId, title, much }) => (
          <Box as="li" key={iconId} paddingBlockStart="300">
            <BlockStack gap="100">
              <Text as="p">{t('promise.over-covered.icon', { icon: title, count: much.length })}</Text>
              <InlineStack gap="300">
                {much.map((size) => (
                  <Text as="span" variant="bodySm" key={`${size.variantId} ${size.pool}`}>
                    <Link url={figureLink(size, 'units')}>
                      {t('promise.size.plain', { size: size.name ?? title, available: size.available ?? 0 })}
                    </Link>
                  </Text>
                ))}
              </InlineStack>
            </BlockStack>
          </Box>
        ))}
      </Box>
    </FoldedCard>
  );
}
