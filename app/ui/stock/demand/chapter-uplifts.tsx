import { BlockStack, Button, InlineStack, Link, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ChapterUplift } from '~/stock-guard/demand/named-uplifts';
import { useWords } from '../../words';

/** More than a handful is asked for. */
const FIRST_SHOWN = 5;

/** What chapters of the year expect of their icons: read here, changed there. */
export function ChapterUplifts({ uplifts, today }: { uplifts: readonly ChapterUplift[]; today: string }) {
  const { t, day, percent } = useWords();
  const [all, setAll] = useState(false);
  if (uplifts.length === 0) return null;
  const shown = all ? uplifts : uplifts.slice(0, FIRST_SHOWN);
  return (
    <BlockStack gap="200">
      <BlockStack>
        <Text as="h3" variant="headingSm">
          {t('stock-demand.uplift.chapters')}
        </Text>
        <Text as="p" tone="subdued">
          {t('stock-demand.uplift.chapters.body')}
        </Text>
      </BlockStack>
      {shown.map(({ chapterId, iconId, icon, name, factor, from, to }) => (
        <BlockStack key={`${chapterId} ${iconId}`}>
          <Text as="span" breakWord>
            <Link url={`/app/narrative/chapters/${chapterId}`}>
              {t('stock-demand.uplift.chapter', { icon, percent: percent(factor), chapter: name })}
            </Link>
          </Text>
          <Text as="span" tone="subdued">
            {t('stock-demand.period', { from: day(from, today), to: day(to, today) })}
          </Text>
        </BlockStack>
      ))}
      {shown.length < uplifts.length && (
        <InlineStack>
          <Button variant="plain" onClick={() => setAll(true)}>
            {t('stock-demand.uplift.chapters.more', { count: uplifts.length - shown.length })}
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}
