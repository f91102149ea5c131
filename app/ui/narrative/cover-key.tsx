import { InlineStack, Text } from '@shopify/polaris';
import { useWords } from '../words';

const KINDS = ['covered', 'short', 'unknown', 'over'] as const;

/** What the lines under the bands mean. */
export function CoverKey() {
  const { t } = useWords();
  return (
    <InlineStack gap="400">
      {KINDS.map((kind) => (
        <InlineStack key={kind} gap="150" blockAlign="center" wrap={false}>
          <span aria-hidden="true" className={`year-cover-key year-cover-${kind}`} />
          <Text as="span" variant="bodySm" tone="subdued">
            {t(`narrative.cover.key.${kind}`)}
          </Text>
        </InlineStack>
      ))}
    </InlineStack>
  );
}
