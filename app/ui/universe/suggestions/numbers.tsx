import { BlockStack, Text } from '@shopify/polaris';
import {
  DOUBTED_BELOW,
  LEAST_TIMES,
  LEAST_TIMES_OF_A_CHOICE,
  POINTS,
  PROPOSED_FROM,
  type Evidence,
} from '~/universe/suggestions/judge-style';
import type { ShownSuggestion } from '~/universe/suggestions/suggestions-page';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { ScrollTable } from '../scroll-table';

type Figure = Evidence | 'returns';
const FIGURES = [...(Object.keys(POINTS) as Evidence[]), 'returns'] as const;

const THRESHOLDS = {
  icon: { from: PROPOSED_FROM * 100, times: LEAST_TIMES },
  doubt: { from: DOUBTED_BELOW * 100, times: LEAST_TIMES_OF_A_CHOICE },
} as const;

function valueOf(
  figure: Figure,
  { evidence }: ShownSuggestion,
  { t, money, percent, number, day }: Words,
): string {
  const { returns, variation } = evidence;
  switch (figure) {
    case 'revenue':
      return t('universe-suggestions.figure.revenue.value', {
        money: money(evidence.fullPriceRevenue),
        share: percent(evidence.share),
        times: number(evidence.times, { maximumFractionDigits: 1 }),
      });
    case 'regularity':
      return t('universe-suggestions.figure.regularity.value', {
        sold: evidence.weeksSold,
        weeks: evidence.weeks,
      });
    case 'steadiness':
      return variation === null
        ? t('universe-suggestions.figure.steadiness.none')
        : t('universe-suggestions.figure.steadiness.value', { variation: percent(variation) });
    case 'tenure':
      return t('universe-suggestions.figure.tenure.value', { since: day(evidence.since) });
    case 'breadth':
      return t('universe-suggestions.figure.breadth.value', {
        sold: evidence.sizesSold,
        sizes: evidence.sizes,
      });
    case 'full-price':
      return t('universe-suggestions.figure.full-price.value', { share: percent(evidence.atFullPrice) });
    case 'returns':
      return returns.rate === null
        ? t('universe-suggestions.figure.returns.none')
        : t('universe-suggestions.figure.returns.value', {
            back: returns.cameBack,
            count: returns.stockOuts,
            rate: percent(returns.rate),
          });
  }
}

function pointsOf(figure: Figure, { evidence }: ShownSuggestion, { t, number }: Words): string {
  const points = number(evidence.points[figure], { maximumFractionDigits: 1 });
  return figure === 'returns'
    ? t('universe-suggestions.figure.more', { points })
    : t('universe-suggestions.figure.of', { points, most: POINTS[figure] });
}

/** Everything that a suggestion was made from: each figure with its points, the days looked at and those left out. */
export function Numbers({ suggestion }: { suggestion: ShownSuggestion }) {
  const words = useWords();
  const { t, day, number } = words;
  const { window, daysOut, units } = suggestion.evidence;
  return (
    <BlockStack gap="200">
      <ScrollTable
        label={t('universe-suggestions.figure.table', { title: suggestion.title })}
        columns={[t('universe-suggestions.figure.value'), t('universe-suggestions.figure.points')]}
        rows={FIGURES.map((figure) => ({
          key: figure,
          heading: t(`universe-suggestions.figure.${figure}`),
          cells: [
            { content: valueOf(figure, suggestion, words) },
            { content: pointsOf(figure, suggestion, words) },
          ],
        }))}
      />
      <Text as="p">
        {t(`universe-suggestions.figure.total.${suggestion.kind}`, {
          score: number(suggestion.score * 100, { maximumFractionDigits: 0 }),
          ...THRESHOLDS[suggestion.kind],
        })}
      </Text>
      <Text as="p" tone="subdued">
        {t('universe-suggestions.left-out', {
          from: day(window.from),
          to: day(window.to),
          units,
          days: daysOut.recorded + daysOut.inferred,
          inferred: daysOut.inferred,
        })}
      </Text>
      <Text as="p" tone="subdued">
        {t('universe-suggestions.confidence.why', { confidence: suggestion.confidence })}
      </Text>
    </BlockStack>
  );
}
