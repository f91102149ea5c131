import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { HistoryEntry } from '~/universe/product/product-page';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { useMay } from '../may';
import { useUndo } from './use-undo';

function decisionOf({ kind, icon, edition, category, renamed }: HistoryEntry, { t }: Words): string {
  if (renamed) return t('universe.product.history.renamed', renamed);
  if (icon !== null) return t('universe.product.history.icon', { icon });
  if (edition !== null) return t('universe.product.history.edition', { edition });
  if (kind === 'removed-edition') return t('universe.product.history.removed-edition');
  if (category !== null) return t('universe.product.history.supporting', { category });
  if (kind === 'import') return t('universe.product.history.import');
  return t(
    kind === 'permanent-set' ? 'universe.product.history.permanent-set' : 'universe.product.history.uncast',
  );
}

/** Every decision about a product, each of which can be taken back while no later one has spoken. */
export function HistoryCard({ history }: { history: HistoryEntry[] }) {
  const words = useWords();
  const { t, dateTime } = words;
  const { undo, busy } = useUndo();
  const mayCast = useMay('cast');
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.product.history')}
        </Text>
        {history.length === 0 && <Text as="p">{t('universe.product.history.none')}</Text>}
        {history.map((entry) => {
          const decision = decisionOf(entry, words);
          return (
            <InlineStack key={entry.changeId} align="space-between" blockAlign="start" gap="200">
              <Box maxWidth="100%">
                <Text as="p" fontWeight="semibold" breakWord>
                  {decision}
                </Text>
                <Text as="p" breakWord>
                  {entry.reason}
                </Text>
                <Text as="p" tone="subdued">
                  {t('universe.product.history.by', { name: entry.by, date: dateTime(entry.at) })}
                </Text>
                {entry.undone && (
                  <Text as="p" tone="subdued">
                    {t('universe.product.history.undone', {
                      name: entry.undone.by,
                      date: dateTime(entry.undone.at),
                    })}
                  </Text>
                )}
              </Box>
              {!entry.undone && mayCast && (
                <Button
                  disabled={busy}
                  onClick={() => undo(entry.changeId)}
                  accessibilityLabel={t('universe.product.history.undo', { decision })}
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
