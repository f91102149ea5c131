import { Card, InlineStack, Text } from '@shopify/polaris';
import type { MirrorAge as Age } from '~/catalogue/mirror-age';
import { iconsIn, type IconCounts } from '~/stock-guard/board/board-icon';
import { MirrorAge } from '../mirror-age';
import { useWords } from '../words';

const SAID = ['kept', 'at-risk', 'broken', 'unknown', 'not-tracked', 'unset'] as const;

interface StatusLineProps {
  counts: IconCounts;
  mirror: Age;
  asOf: Date;
}

/** The answer in one line: how many icons stand where, and how old that is. */
export function StatusLine({ counts, mirror, asOf }: StatusLineProps) {
  const { t } = useWords();
  const parts = SAID.map((word) => ({ word, count: counts[word] }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => t(`promise.count.${word}`, { count }))
    .join(' · ');
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" variant="headingMd">
          {parts === '' ? t('promise.status.none') : t('promise.status', { icons: iconsIn(counts), parts })}
        </Text>
        <MirrorAge mirror={mirror} asOf={asOf} />
      </InlineStack>
    </Card>
  );
}
