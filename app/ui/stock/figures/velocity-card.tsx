import { Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { FiguresPage } from '~/stock-guard/explain/figures-page';
import type { Velocity } from '~/stock-guard/explain/figures';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { NamedLines } from './named-lines';
import { VelocityDaysTable } from './velocity-days-table';
import { VelocityRule } from './velocity-rule';
import { exact, rough } from './written';

interface VelocityCardProps {
  velocity: Velocity | null;
  names: FiguresPage['locationNames'];
  today: string;
  days: FiguresPage['days'];
  /** What hands over all days as a file. */
  daysFile: ReactNode;
}

/** What sells: how much a day, by which method and why, and from which days. */
export function VelocityCard({ velocity, names, today, days: made, daysFile }: VelocityCardProps) {
  const words = useWords();
  const { t, day, percent } = words;
  if (velocity === null)
    return (
      <FigureCard id="velocity" title={t('stock-figures.velocity')}>
        <Text as="p">{t('stock-figures.velocity.unknown')}</Text>
      </FigureCard>
    );
  const { evidence, method, perDay, deviation } = velocity;
  const { window, counted, inherited, shrunk, excluded, outliers, places, returned, wholesaleUnits } =
    evidence;
  const some = (many: number) =>
    many > 0 ? [t('stock-figures.sold.value', { units: exact(words, many), count: many })] : [];
  const units = evidence.units + (inherited?.units ?? 0);
  return (
    <FigureCard
      id="velocity"
      title={t('stock-figures.velocity')}
      value={t('stock-figures.velocity.value', { units: rough(words, perDay) })}
    >
      <Text as="p">
        {t(shrunk === null ? 'stock-figures.velocity.formula' : 'stock-velocity.formula.thin', {
          perDay: exact(words, perDay),
          method: t(`stock-figures.method.${method}`),
        })}
      </Text>
      {counted > 0 && (
        <Text as="p">
          {t('stock-figures.velocity.plain', {
            units: exact(words, units),
            count: units,
            days: counted,
            plain: exact(words, units / counted),
          })}
        </Text>
      )}
      {inherited && (
        <Text as="p" breakWord>
          {t(`stock-figures.velocity.inherited.${inherited.by}`, {
            ...{ from: inherited.from, share: percent(inherited.share) },
            ...{ units: exact(words, inherited.units), count: inherited.units, days: inherited.days },
          })}
        </Text>
      )}
      {shrunk && (
        <Text as="p">
          {t('stock-figures.velocity.shrunk', {
            weight: percent(shrunk.weight),
            toward: exact(words, shrunk.toward),
          })}
        </Text>
      )}
      <NamedLines
        name={t('stock-figures.window')}
        lines={[
          t('stock-figures.window.value', {
            from: day(window.from, today),
            to: day(window.to, today),
            counted,
          }),
        ]}
      />
      <NamedLines
        name={t('stock-figures.sold')}
        lines={[
          t('stock-figures.sold.value', { units: exact(words, evidence.units), count: evidence.units }),
        ]}
      />
      <NamedLines name={t('stock-figures.basis')} lines={[t(`stock-figures.basis.${evidence.basis}`)]} />
      <NamedLines
        name={t('stock-figures.deviation')}
        lines={[t('stock-figures.deviation.value', { units: exact(words, deviation) })]}
      />
      <NamedLines name={t('stock-figures.class')} lines={[t(`stock-figures.class.${velocity.class}`)]} />
      <NamedLines
        name={t('stock-figures.confidence')}
        lines={[t(`stock-figures.confidence.${velocity.confidence}`)]}
      />
      <NamedLines
        name={t('stock-figures.excluded')}
        lines={
          excluded.length === 0
            ? [t('stock-figures.excluded.none')]
            : excluded.map(({ why, from, to }) =>
                t(`stock-figures.excluded.${why}`, {
                  when: from === to ? day(from, today) : `${day(from, today)} – ${day(to, today)}`,
                }),
              )
        }
      />
      <NamedLines
        name={t('stock-figures.outliers')}
        lines={outliers.map((one) =>
          t('stock-figures.outlier', {
            day: day(one.day, today),
            units: rough(words, one.units),
            followedAs: rough(words, one.followedAs),
          }),
        )}
      />
      <NamedLines
        name={t('stock-figures.places')}
        lines={places.map(({ locationId, units, how }) =>
          t(`stock-figures.place.${how}`, {
            place: names[locationId] ?? locationId,
            units: rough(words, units),
          }),
        )}
      />
      <NamedLines name={t('stock-figures.returned')} lines={some(returned)} />
      <NamedLines name={t('stock-figures.wholesale')} lines={some(wholesaleUnits)} />
      {made && (
        <>
          <VelocityRule velocity={velocity} days={made} />
          <VelocityDaysTable days={made} today={today} file={daysFile} />
        </>
      )}
    </FigureCard>
  );
}
