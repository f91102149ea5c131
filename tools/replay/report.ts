import type { AtLead, Measured } from './summary.ts';

type Pair = [number, number] | null;

const percent = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)}%`);
const plain = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
const between = (pair: Pair, write: (value: number) => string): string =>
  pair === null ? '' : ` (${write(pair[0])}–${write(pair[1])})`;

function line(name: string, measured: Measured): string {
  const { intervals } = measured;
  return [
    `  ${name.padEnd(13)}${String(measured.skus).padStart(5)} SKUs`,
    `recall ${percent(measured.recall)}${between(intervals.recall, percent)}`,
    `precision ${percent(measured.precision)}${between(intervals.precision, percent)}`,
    `flaps ${plain(measured.flapsPer100)}${between(intervals.flapsPer100, plain)}`,
    `fill ${percent(measured.fill)}${between(intervals.fill, percent)}`,
    `stock ${plain(measured.stockDays)} days${between(intervals.stockDays, plain)}`,
  ].join(' · ');
}

/** The measures of a rule for people: all SKUs, then each demand class. */
export function readable(rule: string, measures: readonly AtLead[]): string[] {
  return measures.flatMap(({ lead, all, byClass }) => [
    `${rule}, lead time ${lead} days:`,
    line('all', all),
    ...Object.entries(byClass).map(([name, measured]) => line(name, measured)),
  ]);
}
