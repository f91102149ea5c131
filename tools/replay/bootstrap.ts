import { seededBy } from './seeded.ts';
import { added, figuresOf, type Figures, type Tally } from './tally.ts';

const DRAWS = 400;

/** The interval in which 95 of 100 re-drawn sets of SKUs fall; null where there is no figure. */
export type Intervals = { [Figure in keyof Figures]: [number, number] | null };

function middle(values: readonly (number | null)[]): [number, number] | null {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  const low = sorted[Math.floor(0.025 * sorted.length)];
  const high = sorted[Math.ceil(0.975 * sorted.length) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/** How far the figures would move had other SKUs of the same kind been in the file: SKUs are drawn with replacement. */
export function intervalsOf(tallies: readonly Tally[]): Intervals {
  const random = seededBy('bootstrap');
  const draws = Array.from({ length: DRAWS }, () =>
    figuresOf(added(tallies.map((tally) => tallies[Math.floor(random() * tallies.length)] ?? tally))),
  );
  return {
    recall: middle(draws.map(({ recall }) => recall)),
    precision: middle(draws.map(({ precision }) => precision)),
    flapsPer100: middle(draws.map(({ flapsPer100 }) => flapsPer100)),
    fill: middle(draws.map(({ fill }) => fill)),
    stockDays: middle(draws.map(({ stockDays }) => stockDays)),
  };
}
