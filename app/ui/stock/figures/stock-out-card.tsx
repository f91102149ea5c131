import { DataTable, Text } from '@shopify/polaris';
import type { Figures } from '~/stock-guard/explain/figures';
import { HORIZON_DAYS } from '~/stock-guard/position/outlook';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { exact } from './written';

/** The walk to the stock-out day, day by day. */
export function StockOutCard({
  figures,
}: {
  figures: Figures & { stocked: NonNullable<Figures['stocked']> };
}) {
  const words = useWords();
  const { t, day } = words;
  const { stocked, today } = figures;
  const { outlook, days } = stocked;
  const { stockOutOn } = outlook;
  return (
    <FigureCard
      id="stock-out"
      title={t('stock-figures.stock-out')}
      value={
        stockOutOn === null
          ? t('stock-figures.stock-out.never', { days: HORIZON_DAYS })
          : day(stockOutOn, today, 'full')
      }
    >
      {days.length > 0 && <Text as="p">{t('stock-figures.stock-out.formula')}</Text>}
      {days.length > 0 && days.at(-1)?.day !== stockOutOn && (
        <Text as="p">{t('stock-figures.stock-out.long', { days: days.length })}</Text>
      )}
      {days.length > 0 && (
        <DataTable
          columnContentTypes={['text', 'numeric', 'numeric', 'numeric', 'numeric']}
          headings={[
            t('stock-figures.day'),
            t('stock-figures.opening'),
            t('stock-figures.arriving'),
            t('stock-figures.expected'),
            t('stock-figures.closing'),
          ]}
          rows={days.map((one) => [
            day(one.day, today),
            exact(words, one.opening),
            exact(words, one.arriving),
            exact(words, one.expected),
            exact(words, one.closing),
          ])}
        />
      )}
    </FigureCard>
  );
}
