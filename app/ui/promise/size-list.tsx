import { InlineStack } from '@shopify/polaris';
import type { BoardIcon, BoardSize } from '~/stock-guard/board-icon';
import type { WordKey } from '~/words/catalogue';
import { TonedBadge, type Tone } from '../toned-badge';
import { useWords } from '../words';

const TONES: Record<BoardSize['standing'], Tone> = {
  broken: 'critical',
  'at-risk': 'warning',
  unknown: 'attention',
  'not-tracked': null,
  kept: null,
};

function keyOf({ standing, cause }: BoardSize): WordKey {
  if (cause === 'sold-out') return 'promise.size.out';
  if (cause === 'oversold') return 'promise.size.oversold';
  if (standing === 'broken') return 'promise.size.unsellable';
  if (standing === 'at-risk') return 'promise.size.left';
  if (standing === 'kept') return 'promise.size.plain';
  return standing === 'unknown' ? 'promise.size.unknown' : 'promise.size.not-tracked';
}

/** An icon's permanent sizes. What is short is said in words; the colour only repeats it. */
export function SizeList({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  return (
    <InlineStack as="ul" gap="100">
      {icon.sizes.map((size) => (
        <li key={size.variantId}>
          <TonedBadge tone={TONES[size.standing]}>
            {t(keyOf(size), { size: size.name ?? t('promise.size.only'), available: size.available ?? 0 })}
          </TonedBadge>
        </li>
      ))}
    </InlineStack>
  );
}
