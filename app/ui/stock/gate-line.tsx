import { Link, Text, type TextProps } from '@shopify/polaris';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import { useWords } from '../words';
import { gateSentence } from './gate-sentence';

const TONES = { covered: 'success', short: 'critical', unknown: 'subdued' } as const satisfies Record<
  ChapterGate['gate']['state'],
  TextProps['tone']
>;

/** The gate of an icon in one line, which leads to its explanation size by size. */
export function GateLine({ gate }: { gate: ChapterGate }) {
  const words = useWords();
  const { chapterId, iconId, icon } = gate;
  const cover = gateSentence(gate, words);
  return (
    <Text as="span" tone={TONES[gate.gate.state]}>
      <Link
        monochrome
        url={`/app/stock/gate/${chapterId}/${iconId}`}
        accessibilityLabel={words.t('stock-gate.why', { icon, cover })}
      >
        {cover}
      </Link>
    </Text>
  );
}
