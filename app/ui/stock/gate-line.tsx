import { Text, type TextProps } from '@shopify/polaris';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import { useWords } from '../words';
import { gateSentence } from './gate-sentence';

const TONES = { covered: 'success', short: 'critical', unknown: 'subdued' } as const satisfies Record<
  ChapterGate['gate']['state'],
  TextProps['tone']
>;

/** The gate of an icon in one line. */
export function GateLine({ gate }: { gate: ChapterGate }) {
  const words = useWords();
  return (
    <Text as="span" tone={TONES[gate.gate.state]}>
      {gateSentence(gate, words)}
    </Text>
  );
}
