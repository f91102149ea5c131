import { BlockStack, Button, Card, InlineStack, Link, List, Text } from '@shopify/polaris';
import type { GapKind, GapPage } from '~/universe/lineage/gaps';
import { useWords } from '../../words';
import { gapAbout, gapSentence } from './gap-sentence';

interface GapsCardProps {
  kind: GapKind;
  page: GapPage;
  months: number;
  today: string;
  /** The page of this kind alone that is shown; null among the others, where it is cut short. */
  alone: number | null;
}

const ON_A_PAGE = 50;

/** The gaps of one kind: what is missing where, each a link away from being mended. */
export function GapsCard({ kind, page, months, today, alone }: GapsCardProps) {
  const words = useWords();
  const { t } = words;
  const { gaps, count } = page;
  const address = (at: number) => `/app/universe/lineage?gap=${kind}&page=${String(at)}`;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h3" variant="headingSm">
          {t(`lineage.gap.${kind}`, { count, months })}
        </Text>
        <List gap="loose">
          {gaps.map((gap) => {
            const { title, url } = gapAbout(gap);
            return (
              <List.Item key={url}>
                <Link url={url}>{title}</Link>: {gapSentence(gap, today, words)}
              </List.Item>
            );
          })}
        </List>
        {count > gaps.length && (
          <InlineStack gap="200">
            {alone === null && <Button url={address(0)}>{t('lineage.gap.all', { count })}</Button>}
            {alone !== null && alone > 0 && <Button url={address(alone - 1)}>{t('lineage.previous')}</Button>}
            {alone !== null && (alone + 1) * ON_A_PAGE < count && (
              <Button url={address(alone + 1)}>{t('lineage.next')}</Button>
            )}
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
