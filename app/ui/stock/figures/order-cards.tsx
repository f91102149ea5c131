import { Text } from '@shopify/polaris';
import type { Figures } from '~/stock-guard/explain/figures';
import { dayAfter } from '~/stock-guard/day';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { exact } from './written';

type WithStock = Figures & { stocked: NonNullable<Figures['stocked']> };

/** By when an order must be made. */
export function OrderByCard({ figures }: { figures: WithStock }) {
  const { t, day } = useWords();
  const { today, terms, stocked } = figures;
  const { orderBy, orderToday } = stocked.outlook;
  const written = orderBy === null ? t('stock-figures.order-by.never') : day(orderBy, today, 'full');
  return (
    <FigureCard
      id="order-by"
      title={t('stock-figures.order-by')}
      value={orderToday ? t('stock-figures.order-by.today') : written}
    >
      {orderBy !== null && (
        <Text as="p">
          {t('stock-figures.order-by.formula', {
            stockOut: day(dayAfter(orderBy, terms.leadDays), today),
            lead: terms.leadDays,
            by: day(orderBy, today),
          })}
        </Text>
      )}
    </FigureCard>
  );
}

/** How much to order now, step by step. */
export function UnitsCard({ figures }: { figures: WithStock }) {
  const words = useWords();
  const { t, day, number } = words;
  const { today, terms, stocked, phasingOutOn } = figures;
  const { ordering } = stocked.outlook;
  const ofColour = terms.moqPer === 'colour' && terms.moq > 1;
  return (
    <FigureCard
      id="units"
      title={t('stock-figures.units')}
      value={t('stock-figures.units.value', { units: ordering.units })}
    >
      {phasingOutOn !== null && (
        <Text as="p">{t('stock-figures.units.phasing-out', { on: day(phasingOutOn, today) })}</Text>
      )}
      <Text as="p">
        {t('stock-figures.units.need', {
          expected: exact(words, ordering.expected),
          days: ordering.days,
          safety: exact(words, terms.parts.safetyStock),
          available: number(stocked.available),
          incoming: number(ordering.incoming),
          need: exact(words, ordering.need),
        })}
      </Text>
      <Text as="p">{t('stock-figures.units.lift', { lift: exact(words, ordering.lift) })}</Text>
      <Text as="p">
        {ordering.units === 0
          ? t('stock-figures.units.nothing')
          : t('stock-figures.units.rounded', {
              moq: ofColour ? 1 : Math.max(1, terms.moq),
              pack: terms.pack,
              units: number(ordering.units),
            })}
      </Text>
      {ofColour && <Text as="p">{t('stock-figures.units.colour', { moq: terms.moq })}</Text>}
    </FigureCard>
  );
}
