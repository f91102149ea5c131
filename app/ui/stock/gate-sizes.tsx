import { BlockStack, Link, Text } from '@shopify/polaris';
import type { GatePage, GateSize } from '~/stock-guard/gate/gate-page';
import type { Words } from '~/words/words';
import { ScrollTable, type ScrollCell } from '~/ui/universe/scroll-table';
import { useWords } from '../words';
import { sizeSentence } from './gate-size-words';

/** More are in the file. */
const MOST_SHOWN = 250;
const ONE_DIGIT = { maximumFractionDigits: 1 };
const TWO_DIGITS = { maximumFractionDigits: 2 };

function cellsOf({ gate, figures }: GateSize, today: string, words: Words): (ScrollCell | null)[] {
  const { t, number, day } = words;
  const state = {
    content: sizeSentence(gate, today, words),
    tone: gate.state === 'short' ? ('critical' as const) : null,
  };
  if (figures === null) return [state, null, null, null, null, null];
  const arrives = [
    ...figures.arrives.map(({ units, on }) => t('stock-gate.arrival', { units, on: day(on, today) })),
    ...(figures.undated > 0 ? [t('stock-gate.arrival.undated', { units: figures.undated })] : []),
  ];
  return [
    state,
    { content: gate.state === 'short' ? number(gate.missing, ONE_DIGIT) : number(0) },
    { content: number(figures.perDay, TWO_DIGITS) },
    { content: number(figures.available) },
    { content: arrives.length === 0 ? number(0) : arrives.join(', ') },
    { content: number(figures.expected, ONE_DIGIT) },
  ];
}

/** The sizes of a gate, the worst first, each with its figures and the way to their explanation. */
export function GateSizes({ page: { gate, sizes } }: { page: GatePage }) {
  const words = useWords();
  const { t } = words;
  if (sizes.length === 0) return <Text as="p">{t('stock-gate.empty')}</Text>;
  return (
    <BlockStack gap="200">
      {sizes.length > MOST_SHOWN && (
        <Text as="p">{t('stock-gate.more', { shown: MOST_SHOWN, all: sizes.length })}</Text>
      )}
      <ScrollTable
        label={t('stock-gate.state')}
        columns={[
          t('stock-gate.state'),
          t('stock-gate.missing'),
          t('stock-gate.per-day'),
          t('stock-gate.available'),
          t('stock-gate.arrives'),
          t('stock-gate.expected'),
        ]}
        rows={sizes.slice(0, MOST_SHOWN).map((size) => ({
          key: `${size.variantId} ${size.pool}`,
          heading: (
            <BlockStack>
              <Link url={`/app/stock/figures/${size.variantId}/${size.pool}`}>{size.what}</Link>
              <Text as="span" tone="subdued" variant="bodySm">
                {t('stock-figures.where', { pool: size.pool, place: size.place })}
              </Text>
            </BlockStack>
          ),
          cells: cellsOf(size, gate.today, words),
        }))}
      />
    </BlockStack>
  );
}
