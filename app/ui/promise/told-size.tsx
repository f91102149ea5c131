import { BlockStack, Link, Text } from '@shopify/polaris';
import type { BoardSize, ToldSize as Told } from '~/stock-guard/board/board-size';
import { paceOf, said } from '~/stock-guard/promise/telling';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { figureLink, type Figure } from './figure-link';
import { IncidentSays } from './incident-says';

const figures = { display: 'flex', flexWrap: 'wrap', gap: 'var(--p-space-050) var(--p-space-300)' } as const;

/** The figures behind a size's sentence, each where it is explained. */
function figuresOf(
  size: BoardSize,
  { outlook, position }: Told,
  today: string,
  words: Words,
): [Figure, string][] {
  const { t, day } = words;
  const { stockOutOn, missed, orderBy, unitsToOrder, pace } = outlook;
  const known: [Figure, string | null][] = [
    ['position', t('promise.figure.available', { units: size.available ?? 0 })],
    ['position', position === size.available ? null : t('promise.figure.position', { units: position })],
    ['reorder-point', t('promise.figure.reorder-point', { units: size.reorderPoint })],
    ['velocity', pace > 0 ? t('promise.figure.pace', paceOf(pace)) : null],
    [
      'stock-out',
      stockOutOn && stockOutOn > today ? t('promise.figure.stock-out', { on: day(stockOutOn, today) }) : null,
    ],
    ['stock-out', missed && t('stock-promise.missed', { ...missed })],
    [
      'order-by',
      orderBy && unitsToOrder > 0 ? t('promise.figure.order-by', { on: day(orderBy, today, 'full') }) : null,
    ],
    ['units', unitsToOrder > 0 ? t('promise.figure.units', { units: unitsToOrder }) : null],
  ];
  return known.flatMap(([figure, text]) => (text === null ? [] : [[figure, text] as [Figure, string]]));
}

/** A size that decides its icon's promise: its sentence, what to do, and the figures behind both. */
export function ToldSize({ size, told, today }: { size: BoardSize; told: Told; today: string }) {
  const words = useWords();
  const sentences = [told.telling, told.advice].flatMap((one) =>
    one === null ? [] : [said(one, words, today)],
  );
  return (
    <BlockStack gap="100">
      <Text as="p">{sentences.map((sentence) => `${sentence}.`).join(' ')}</Text>
      {size.incident && <IncidentSays incident={size.incident} today={today} />}
      <div style={figures}>
        {figuresOf(size, told, today, words).map(([figure, text]) => (
          <Text as="span" variant="bodySm" key={text}>
            <Link url={figureLink(size, figure)}>{text}</Link>
          </Text>
        ))}
      </div>
    </BlockStack>
  );
}
