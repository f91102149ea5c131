import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useWords } from '../words';

interface StorefrontCardProps {
  storefront: { published: number; due: number; refused: number };
  addBlockUrl: string;
}

/** What the theme knows of the icons, and the way to place the block. */
export function StorefrontCard({ storefront, addBlockUrl }: StorefrontCardProps) {
  const { t } = useWords();
  const { published, due, refused } = storefront;
  const sentences = [
    t('promise.block.published', { count: published }),
    due > 0 && t('promise.block.due', { count: due }),
    refused > 0 && t('promise.block.refused', { count: refused }),
  ];
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('promise.block.title')}
        </Text>
        <Text as="p">{sentences.filter(Boolean).join(' ')}</Text>
        <InlineStack>
          <Button url={addBlockUrl} target="_top">
            {t('promise.block.action')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
