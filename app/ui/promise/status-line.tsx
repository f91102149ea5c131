import { Card, InlineStack, Text } from '@shopify/polaris';
import type { MirrorAge as Age } from '~/catalogue/mirror-age';
import type { Standing } from '~/stock-guard/promise';
import { MirrorAge } from '../mirror-age';
import { useWords } from '../words';

const SAID: readonly Standing[] = ['kept', 'at-risk', 'broken', 'unknown', 'not-tracked'];

interface StatusLineProps {
  icons: number;
  counts: Record<Standing, number>;
  mirror: Age;
  asOf: Date;
}

/** The answer in one line: how many icons stand where, and how old that is. */
export function StatusLine({ icons, counts, mirror, asOf }: StatusLineProps) {
  const { t } = useWords();
  const unset = icons - SAID.reduce((sum, standing) => sum + counts[standing], 0);
  const parts = [
    ...SAID.map((standing) => ({ word: standing, count: counts[standing] })),
    { word: 'unset' as const, count: unset },
  ]
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => t(`promise.count.${word}`, { count }))
    .join(' · ');
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" variant="headingMd">
          {parts === '' ? t('promise.status.none') : t('promise.status', { icons, parts })}
        </Text>
        <MirrorAge mirror={mirror} asOf={asOf} />
      </InlineStack>
    </Card>
  );
}
