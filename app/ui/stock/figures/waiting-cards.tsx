import { Text } from '@shopify/polaris';
import type { Figures } from '~/stock-guard/explain/figures';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { NamedLines } from './named-lines';
import { exact, rough } from './written';

/** What sells while an order is on its way, and how much that may vary. */
export function WaitingCard({ figures }: { figures: Figures }) {
  const words = useWords();
  const { t, day } = words;
  const { velocity, waiting, terms, today } = figures;
  const { mean, deviation } = terms.parts;
  const perDay = velocity?.perDay ?? 0;
  const { factors, squares, days, levelError } = waiting;
  const average = days === 0 ? 1 : factors / days;
  const sigma = Math.sqrt(
    squares * (velocity?.deviation ?? 0) ** 2 + (perDay * average * terms.leadSpreadDays) ** 2,
  );
  const named = { perDay: exact(words, perDay), average: exact(words, average), sigma: exact(words, sigma) };
  return (
    <FigureCard
      id="lead-time-demand"
      title={t('stock-figures.lead-time-demand')}
      value={t('stock-figures.lead-time-demand.value', { units: rough(words, mean), count: mean })}
    >
      <Text as="p">
        {t('stock-figures.lead-time-demand.formula', {
          ...named,
          factors: exact(words, factors),
          days,
          from: day(waiting.from, today),
          to: day(waiting.to, today),
          mean: exact(words, mean),
        })}
      </Text>
      <NamedLines
        name={t('stock-figures.lead-time-spread')}
        lines={[
          t('stock-figures.lead-time-spread.formula', {
            ...named,
            squares: exact(words, squares),
            deviation: exact(words, velocity?.deviation ?? 0),
            leadSpread: terms.leadSpreadDays,
          }),
          ...(levelError === 0
            ? []
            : [
                t('stock-figures.lead-time-spread.level', {
                  ...named,
                  share: exact(words, levelError),
                  mean: exact(words, mean),
                  deviation: exact(words, deviation),
                }),
              ]),
        ]}
      />
    </FigureCard>
  );
}

/** The reorder point: the largest of what the service level, minimum units and minimum days ask for. */
export function ReorderPointCard({ figures }: { figures: Figures }) {
  const words = useWords();
  const { t, percent } = words;
  const { terms, reorderPoint, waiting } = figures;
  const { mean, deviation, safetyStock, byService, byMinimum, byDays } = terms.parts;
  const named = {
    mean: exact(words, mean),
    deviation: exact(words, deviation),
    safety: exact(words, safetyStock),
    service: percent(terms.serviceLevel ?? 0),
  };
  const service =
    byService === null
      ? t('stock-figures.by-service.none')
      : waiting.z === null
        ? t('stock-figures.by-service.counted', { ...named, level: byService })
        : t('stock-figures.by-service.formula', {
            ...named,
            z: exact(words, waiting.z),
            level: exact(words, mean + safetyStock),
          });
  const days =
    byDays === null
      ? t('stock-figures.none')
      : t('stock-figures.by-days.value', { units: exact(words, byDays), days: terms.minimumDays ?? 0 });
  return (
    <FigureCard
      id="reorder-point"
      title={t('stock-figures.reorder-point')}
      value={t('stock-figures.reorder-point.value', { units: reorderPoint })}
    >
      <Text as="p">{t('stock-figures.reorder-point.formula')}</Text>
      <NamedLines name={t('stock-figures.by-service')} lines={[service]} />
      <NamedLines
        name={t('stock-figures.by-minimum')}
        lines={[byMinimum === null ? t('stock-figures.none') : words.number(byMinimum)]}
      />
      <NamedLines name={t('stock-figures.by-days')} lines={[days]} />
    </FigureCard>
  );
}
