import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import type { MirrorAge as Age } from '~/catalogue/mirror-age';
import { iconsIn, type IconCounts } from '~/stock-guard/board/board-icon';
import type { ReactNode } from 'react';
import { MirrorAge } from '../mirror-age';
import type { InStockLine as Line } from '~/stock-guard/board/in-stock-line';
import { useWords } from '../words';
import { InStockLine } from './in-stock-line';

const SAID = ['kept', 'at-risk', 'broken', 'unknown', 'not-tracked', 'unset'] as const;

interface StatusLineProps {
  counts: IconCounts;
  mirror: Age;
  inStock: Line;
  asOf: Date;
  /** What else belongs to the answer. */
  children?: ReactNode;
}

/** The answer in two lines: how many icons stand where, how old that is, and how often they were in stock. */
export function StatusLine({ counts, mirror, inStock, asOf, children }: StatusLineProps) {
  const { t } = useWords();
  const parts = SAID.map((word) => ({ word, count: counts[word] }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => t(`promise.count.${word}`, { count }))
    .join(' · ');
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="p" variant="headingMd">
            {parts === '' ? t('promise.status.none') : t('promise.status', { icons: iconsIn(counts), parts })}
          </Text>
          <MirrorAge mirror={mirror} asOf={asOf} />
        </InlineStack>
        {iconsIn(counts) > 0 && <InStockLine line={inStock} />}
        {children}
      </BlockStack>
    </Card>
  );
}
