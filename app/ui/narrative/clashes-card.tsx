import { BlockStack, Card, InlineStack, Link, List, Text } from '@shopify/polaris';
import type { Clash } from '~/universe/narrative/clashes';
import { useWords } from '../words';
import { clashSentence, mendedIn } from './clash-sentence';

interface ClashesCardProps {
  clashes: readonly Clash[];
  more: number;
  today: string;
  /** On the chapter's own page nothing leads to it. */
  here?: string;
}

/** What one should look at; nothing is forbidden. */
export function ClashesCard({ clashes, more, today, here }: ClashesCardProps) {
  const words = useWords();
  const { t } = words;
  const all = clashes.length + more;
  if (all === 0) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('narrative.clashes', { count: all })}
        </Text>
        <List>
          {clashes.map((clash, at) => {
            const mended = mendedIn(clash);
            return (
              <List.Item key={at}>
                <InlineStack gap="200">
                  <span className="year-words">{clashSentence(clash, today, words)}</span>
                  {mended && mended.id !== here && (
                    <Link
                      url={`/app/narrative/chapters/${mended.id}`}
                      accessibilityLabel={t('narrative.clash.open', { chapter: mended.title })}
                    >
                      {t('narrative.clash.open.short')}
                    </Link>
                  )}
                </InlineStack>
              </List.Item>
            );
          })}
        </List>
        {more > 0 && (
          <Text as="p" tone="subdued">
            {t('narrative.clash.more', { count: more })}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
