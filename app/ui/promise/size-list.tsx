import { BlockStack, Text } from '@shopify/polaris';
import type { BoardIcon, BoardSize } from '~/stock-guard/board/board-icon';
import type { WordKey } from '~/words/catalogue';
import { TonedBadge, type Tone } from '../toned-badge';
import { useWords } from '../words';

const TONES: Record<Exclude<BoardSize['standing'], 'kept'>, Tone> = {
  broken: 'critical',
  'at-risk': 'warning',
  unknown: 'attention',
  'not-tracked': null,
};
const grid = {
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'var(--p-space-100) var(--p-space-300)',
  listStyle: 'none',
  margin: 0,
  padding: 0,
} as const;

function keyOf({ standing, cause }: BoardSize): WordKey {
  if (cause === 'sold-out') return 'promise.size.out';
  if (cause === 'oversold') return 'promise.size.oversold';
  if (standing === 'broken') return 'promise.size.unsellable';
  if (standing === 'at-risk') return 'promise.size.left';
  if (standing === 'kept') return 'promise.size.plain';
  return standing === 'unknown' ? 'promise.size.unknown' : 'promise.size.not-tracked';
}

function Size({ size }: { size: BoardSize }) {
  const { t } = useWords();
  const name = size.shortName ?? t('promise.size.only');
  const text = t(keyOf(size), { size: name, available: size.available ?? 0 });
  if (size.standing !== 'kept') return <TonedBadge tone={TONES[size.standing]}>{text}</TonedBadge>;
  return (
    <Text as="span" variant="bodySm" tone="subdued">
      {text}
    </Text>
  );
}

/** An icon's permanent sizes, a row per product. What is short is said in words; the colour only repeats it. */
export function SizeList({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const products = [...new Set(icon.sizes.map(({ productTitle }) => productTitle))];
  return (
    <BlockStack gap="200">
      {products.map((product) => (
        <BlockStack key={product} gap="100">
          {products.length > 1 && (
            <Text as="p" variant="bodySm" tone="subdued">
              {product}
            </Text>
          )}
          <ul style={grid} aria-label={t('promise.sizes.label', { icon: product })}>
            {icon.sizes
              .filter(({ productTitle }) => productTitle === product)
              .map((size) => (
                <li key={size.variantId}>
                  <Size size={size} />
                </li>
              ))}
          </ul>
        </BlockStack>
      ))}
    </BlockStack>
  );
}
