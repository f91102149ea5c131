import { intervalsOf, type Intervals } from './bootstrap.ts';
import type { SkuReplay } from './replay-sku.ts';
import { added, figuresOf, type Figures, type Tally } from './tally.ts';

/** The figures of a set of SKUs at a lead time, with how far chance may move them. */
export interface Measured extends Figures {
  skus: number;
  episodes: number;
  alerts: number;
  late: number;
  early: number;
  intervals: Intervals;
}

export interface AtLead {
  lead: number;
  all: Measured;
  /** Classes that no SKU of the file has are left out. */
  byClass: Partial<Record<SkuReplay['class'], Measured>>;
}

const CLASSES = ['smooth', 'erratic', 'intermittent', 'lumpy', 'unknown'] as const;

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

function measured(tallies: readonly Tally[]): Measured {
  const sum = added(tallies);
  const figures = figuresOf(sum);
  const intervals = intervalsOf(tallies);
  const round = (pair: [number, number] | null): [number, number] | null =>
    pair === null ? null : [rounded(pair[0]) ?? 0, rounded(pair[1]) ?? 0];
  return {
    recall: rounded(figures.recall),
    precision: rounded(figures.precision),
    flapsPer100: rounded(figures.flapsPer100),
    fill: rounded(figures.fill),
    stockDays: rounded(figures.stockDays),
    skus: sum.skus,
    episodes: sum.episodes,
    alerts: sum.alerts,
    late: sum.late,
    early: sum.early,
    intervals: {
      recall: round(intervals.recall),
      precision: round(intervals.precision),
      flapsPer100: round(intervals.flapsPer100),
      fill: round(intervals.fill),
      stockDays: round(intervals.stockDays),
    },
  };
}

/** What the replays of all SKUs say, lead time by lead time. */
export function summaryOf(replays: readonly SkuReplay[], leads: readonly number[]): AtLead[] {
  return leads.map((lead, at) => {
    const tallies = (chosen: readonly SkuReplay[]): Tally[] =>
      chosen.flatMap((replay) => replay.tallies[at] ?? []);
    const byClass: AtLead['byClass'] = {};
    for (const name of CLASSES) {
      const chosen = replays.filter((replay) => replay.class === name);
      if (chosen.length > 0) byClass[name] = measured(tallies(chosen));
    }
    return { lead, all: measured(tallies(replays)), byClass };
  });
}
