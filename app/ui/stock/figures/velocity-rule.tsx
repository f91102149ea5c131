import type { DaysShown } from '~/stock-guard/explain/figures-page';
import type { Velocity } from '~/stock-guard/explain/figures';
import { FIRST_DAYS } from '~/stock-guard/demand/exponential-smoothing';
import { NEWEST_DAY, NEWEST_SIZE } from '~/stock-guard/demand/forecast';
import { LEAST_FACTOR } from '~/stock-guard/demand/levelled-demand';
import { STYLE_DAYS } from '~/stock-guard/demand/shrink';
import { MOST_RESTORED, USUAL_SHARE } from '~/stock-guard/demand/usual-days';
import { useWords } from '../../words';
import { NamedLines } from './named-lines';
import { exact } from './written';

/** As far apart as two ways of adding up the same days may come out. */
const ROUNDING = 1e-6;

/** The rule that makes a velocity of its days, with its constants and with what came out on the way. */
export function VelocityRule({ velocity, days }: { velocity: Velocity; days: DaysShown }) {
  const words = useWords();
  const { t, percent, number } = words;
  const { rule } = days;
  const named = {
    ...{ most: exact(words, rule.most), level: exact(words, rule.level) },
    ...{ restored: exact(words, rule.restored), limit: exact(words, MOST_RESTORED) },
    ...{ share: percent(USUAL_SHARE), newest: percent(NEWEST_DAY), size: percent(NEWEST_SIZE) },
    ...{ first: FIRST_DAYS, perDay: exact(words, days.perDay) },
  };
  const bySizes = (toward: number): string[] => [
    t('stock-velocity.rule.thin', {
      ...named,
      weight: STYLE_DAYS,
      units: exact(words, rule.units),
      days: rule.days,
      toward: exact(words, toward),
    }),
  ];
  const byMethod = (): string[] =>
    rule.method === 'none'
      ? [t('stock-velocity.rule.none')]
      : [
          t('stock-velocity.rule.most', named),
          t(`stock-velocity.rule.${rule.method}`, named),
          t('stock-velocity.rule.result', named),
        ];
  return (
    <NamedLines
      name={t('stock-velocity.rule')}
      lines={[
        t('stock-velocity.rule.days', { least: number(LEAST_FACTOR) }),
        ...(rule.toward === null ? byMethod() : bySizes(rule.toward)),
        ...(Math.abs(days.perDay - velocity.perDay) > ROUNDING
          ? [t('stock-velocity.rule.changed', { perDay: exact(words, days.perDay) })]
          : []),
      ]}
    />
  );
}
