import { BlockStack, Button, Collapsible, InlineStack, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import { IN_STOCK_GOAL, type InStockLine as Line, type InStockSpan } from '~/stock-guard/board/in-stock-line';
import type { WordKey } from '~/words/catalogue';
import { ScrollTable } from '~/ui/universe/scroll-table';
import { useWords } from '../words';
import { Sparkline } from './sparkline';

const KNOWN_BY: Record<'recorded' | 'inferred', WordKey> = {
  recorded: 'promise.in-stock.recorded',
  inferred: 'promise.in-stock.inferred',
};

function Trend({ trend }: { trend: Line['trend'] }) {
  const { t, percent, day } = useWords();
  return (
    <ScrollTable
      label={t('promise.in-stock.table')}
      columns={[t('promise.in-stock.column.rate'), t('promise.in-stock.column.known')]}
      rows={trend.toReversed().map((one) => ({
        key: one.day,
        heading: day(one.day, trend.at(-1)?.day),
        cells: [
          { content: percent(one.rate), tone: one.rate < IN_STOCK_GOAL ? ('caution' as const) : null },
          { content: t(KNOWN_BY[one.basis]) },
        ],
      }))}
    />
  );
}

/** How much of what icons could have sold met stock; the days behind it unfold. */
export function InStockLine({ line }: { line: Line }) {
  const { t, percent } = useWords();
  const [shown, setShown] = useState(false);
  const id = useId();
  const { month, year, trend } = line;
  if (month.rate === null && year.rate === null)
    return (
      <Text as="p" tone="subdued">
        {t('promise.in-stock.unknown')}
      </Text>
    );
  const said = (key: 'month' | 'year', { rate }: InStockSpan) =>
    rate === null
      ? []
      : [t(`promise.in-stock.${key}`, { rate: percent(rate), goal: percent(IN_STOCK_GOAL) })];
  const { recordedDays, inferredDays } = year;
  const basis =
    inferredDays > 0 ? [t('promise.in-stock.basis', { all: recordedDays === 0 ? 'yes' : 'no' })] : [];
  return (
    <BlockStack gap="200">
      <InlineStack gap="300" blockAlign="center">
        <Text as="p">{[...said('month', month), ...said('year', year), ...basis].join(' · ')}</Text>
        <Sparkline
          shares={trend.map(({ rate }) => rate)}
          goal={IN_STOCK_GOAL}
          label={t('promise.in-stock.drawn', {
            days: trend.length,
            first: percent(trend[0]?.rate ?? 0),
            last: percent(trend.at(-1)?.rate ?? 0),
          })}
        />
        <Button
          variant="plain"
          disclosure={shown ? 'up' : 'down'}
          ariaExpanded={shown}
          ariaControls={id}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'promise.in-stock.hide' : 'promise.in-stock.show')}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={shown}>
        <BlockStack gap="200">
          <Text as="p" tone="subdued">
            {t('promise.in-stock.formula')}{' '}
            {t('promise.in-stock.known', { recorded: recordedDays, inferred: inferredDays })}
          </Text>
          <Trend trend={trend} />
        </BlockStack>
      </Collapsible>
    </BlockStack>
  );
}
