import { Text } from '@shopify/polaris';
import type { Figures } from '~/stock-guard/explain/figures';
import type { FiguresPage } from '~/stock-guard/explain/figures-page';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { NamedLines } from './named-lines';

type Stocked = NonNullable<Figures['stocked']>;

function arrivalLines(
  { due, undatedArrivals, inTimeUntil }: Stocked,
  today: string,
  { t, day, number }: Words,
) {
  const dated = due.map(({ name, units, on }) =>
    t(`stock-figures.arrival.${on <= inTimeUntil ? 'in-time' : 'late'}`, {
      name,
      units: number(units),
      on: day(on, today),
    }),
  );
  const undated = undatedArrivals.map(({ name, units, on, source }) => {
    if (source === 'incoming') return t('stock-figures.arrival.incoming', { units: number(units) });
    return on === null
      ? t('stock-figures.arrival.undated', { name, units: number(units) })
      : t('stock-figures.arrival.overdue', { name, units: number(units), on: day(on, today) });
  });
  return [...dated, ...undated];
}

/** The position: what is there and what arrives in time, against the reorder point. */
export function PositionCard({
  page,
  figures,
}: {
  page: FiguresPage;
  figures: Figures & { stocked: Stocked };
}) {
  const words = useWords();
  const { t, day, number } = words;
  const { stocked, reorderPoint, today } = figures;
  const { available, inTime, position, inTimeUntil } = stocked;
  const nothing = page.arrivalsKnown ? 'none' : 'unknown';
  const arrivals = arrivalLines(stocked, today, words);
  return (
    <FigureCard
      id="position"
      title={t('stock-figures.position')}
      value={t('stock-figures.position.value', { units: position })}
    >
      <Text as="p">
        {t('stock-figures.position.formula', {
          available: number(available),
          inTime: number(inTime),
          until: day(inTimeUntil, today),
          position: number(position),
          reorderPoint: number(reorderPoint),
          low: position <= reorderPoint ? 'yes' : 'no',
        })}
      </Text>
      {page.continuesSelling && <Text as="p">{t('stock-figures.continues')}</Text>}
      {page.parts.length > 0 && <Text as="p">{t('stock-figures.bundle')}</Text>}
      <NamedLines
        name={t('stock-figures.available')}
        lines={
          page.parts.length > 0
            ? page.parts.map((part) =>
                t(part.tracked ? 'stock-figures.part' : 'stock-figures.part.untracked', {
                  ...part,
                  tracked: '',
                }),
              )
            : page.places.map(({ name: place, available: held, reserved, safetyStock }) =>
                t('stock-figures.available.place', {
                  place,
                  available: number(held),
                  reserved: number(reserved),
                  safetyStock: number(safetyStock),
                }),
              )
        }
      />
      <NamedLines
        name={t('stock-figures.arrivals')}
        lines={arrivals.length > 0 ? arrivals : [t(`stock-figures.arrivals.${nothing}`)]}
      />
    </FigureCard>
  );
}
