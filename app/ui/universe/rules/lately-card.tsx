import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { RuleChange } from '~/universe/rules/rules-page';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { useUndo } from '../use-undo';

/** What rules did lately, each undone as one. */
export function LatelyCard({ lately }: { lately: RuleChange[] }) {
  const { t, dateTime } = useWords();
  const mayCast = useMay('cast');
  const { undo, busy } = useUndo();
  if (lately.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe-rules.lately')}
        </Text>
        <Text as="p" tone="subdued">
          {t('universe-rules.lately.help')}
        </Text>
        {lately.map(({ changeId, reason, at, by, products, undone }) => {
          const moment = dateTime(at);
          return (
            <InlineStack key={changeId} align="space-between" blockAlign="center" gap="200">
              <Box maxWidth="100%">
                <Text as="p" breakWord>
                  {reason}
                </Text>
                <Text as="p" tone="subdued" breakWord>
                  {t('universe-rules.lately.line', { count: products, by, at: moment })}
                </Text>
              </Box>
              {undone && <Text as="span">{t('universe-rules.lately.undone')}</Text>}
              {!undone && mayCast && (
                <Button
                  disabled={busy}
                  accessibilityLabel={t('universe-rules.lately.undo', { reason, at: moment })}
                  onClick={() => undo(changeId)}
                >
                  {t('shared.undo')}
                </Button>
              )}
            </InlineStack>
          );
        })}
      </BlockStack>
    </Card>
  );
}
