import { BlockStack, Link, Text } from '@shopify/polaris';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import type { BoardSize } from '~/stock-guard/board/board-size';
import type { WordKey } from '~/words/catalogue';
import { TonedBadge, type Tone } from '../toned-badge';
import { useWords } from '../words';
import { figureLink } from './figure-link';

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
  return (
    <Link url={figureLink(size, 'position')} removeUnderline monochrome>
      {size.standing === 'kept' ? (
        <Text as="span" variant="bodySm" tone="subdued">
          {text}
        </Text>
      ) : (
        <TonedBadge tone={TONES[size.standing]}>{text}</TonedBadge>
      )}
    </Link>
  );
}

/** Sizes of one product in one pool, in shelf order. */
function rowsOf(icon: BoardIcon): { key: string; product: string; place: string; sizes: BoardSize[] }[] {
  const rows = new Map<string, BoardSize[]>();
  for (const size of icon.sizes) {
    const key = `${size.productTitle} ${size.pool}`;
    rows.set(key, [...(rows.get(key) ?? []), size]);
  }
  return [...rows].map(([key, sizes]) => {
    const [first] = sizes;
    return { key, product: first?.productTitle ?? '', place: first?.place ?? '', sizes };
  });
}

/** An icon's permanent sizes, a row per product and pool. What is short is said in words; the colour only repeats it. */
export function SizeList({ icon }: { icon: BoardIcon }) {
  const { t } = useWords();
  const rows = rowsOf(icon);
  const pools = new Set(icon.sizes.map(({ pool }) => pool)).size;
  return (
    <BlockStack gap="200">
      {rows.map(({ key, product, place, sizes }) => {
        const where = place === '' ? t('promise.pool.online') : place;
        const heading = pools > 1 ? t('promise.sizes.where', { product, where }) : product;
        return (
          <BlockStack key={key} gap="100">
            {rows.length > 1 && (
              <Text as="p" variant="bodySm" tone="subdued">
                {heading}
              </Text>
            )}
            <ul style={grid} aria-label={t('promise.sizes.label', { icon: heading })}>
              {sizes.map((size) => (
                <li key={size.variantId}>
                  <Size size={size} />
                </li>
              ))}
            </ul>
          </BlockStack>
        );
      })}
    </BlockStack>
  );
}
