import { DataTable, Text } from '@shopify/polaris';
import type { Figures } from '~/stock-guard/explain/figures';
import type { NamedUplift } from '~/stock-guard/demand/named-uplifts';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { NamedUplifts } from './named-uplifts';
import { exact, rough } from './written';

/** The days ahead, stretch by stretch: every sum on this page is a sum of some of these rows. */
export function AheadCard({ figures, uplifts }: { figures: Figures; uplifts: readonly NamedUplift[] }) {
  const words = useWords();
  const { t, day } = words;
  const { ahead, velocity, today } = figures;
  const category = velocity?.category ?? '';
  return (
    <FigureCard
      id="season"
      title={t('stock-figures.season')}
      value={t('stock-figures.season.value', { units: rough(words, ahead[0]?.expected ?? 0) })}
    >
      <Text as="p">
        {t('stock-figures.season.formula', {
          perDay: exact(words, velocity?.perDay ?? 0),
          category: category === '' ? t('stock-figures.no-category') : category,
        })}
      </Text>
      <NamedUplifts uplifts={uplifts} today={today} />
      <DataTable
        columnContentTypes={['text', 'numeric', 'numeric', 'numeric', 'numeric']}
        headings={[
          t('stock-figures.season.days'),
          t('stock-figures.season.count'),
          t('stock-figures.season.of-season'),
          t('stock-figures.season.factor'),
          t('stock-figures.season.expected'),
        ]}
        rows={ahead.map(({ from, to, days, season, factor, expected }) => [
          from === to ? day(from, today) : `${day(from, today)} – ${day(to, today)}`,
          words.number(days),
          exact(words, season),
          exact(words, factor),
          exact(words, expected),
        ])}
      />
    </FigureCard>
  );
}
