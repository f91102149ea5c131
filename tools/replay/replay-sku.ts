import { demandShapeOf, type DemandClass } from '~/stock-guard/demand/demand-class';
import { demandsOf, reorderPointsOf, type Rule } from './decisions.ts';
import { courseOf, episodesOf } from './episodes.ts';
import { fillingOf } from './filling.ts';
import { WARM_UP } from './protocol.ts';
import { tallyOf, type Tally } from './tally.ts';

/** What one SKU showed under one rule. */
export interface SkuReplay {
  /** Its class in the warm-up. */
  class: DemandClass | 'unknown';
  /** By lead time, in the order asked for. */
  tallies: Tally[];
}

/** Replays one SKU's sales at each lead time: its episodes, and a stock ordered by the rule. */
export function replaySku(
  sku: string,
  units: readonly number[],
  leads: readonly number[],
  rule: Rule,
): SkuReplay {
  const warmUp = units.slice(0, WARM_UP);
  const mean = warmUp.reduce((sum, sold) => sum + sold, 0) / WARM_UP;
  const demands = demandsOf(units, rule);
  const episodes = episodesOf(sku, mean);
  return {
    class: demandShapeOf(warmUp).class,
    tallies: leads.map((lead) => {
      const points = reorderPointsOf(demands, lead);
      const courses = episodes.map((episode) => courseOf(episode, units, points));
      return tallyOf(courses, fillingOf(units, points, lead, mean), lead);
    }),
  };
}
