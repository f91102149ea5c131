import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import type { ExcludedAs } from '../demand/evidence';
import type { VelocityDay } from './velocity-days';

export interface VelocityCsvWords {
  /** In the order of the cells. */
  headings: readonly string[];
  counts: string;
  /** The same of a day that was taken over from the edition before. */
  inherited: string;
  why: (why: ExcludedAs) => string;
}

const countsAs = (counts: VelocityDay['counts'], inherited: boolean, words: VelocityCsvWords): string => {
  if (typeof counts === 'string') return words.why(counts);
  return inherited ? words.inherited : words.counts;
};

/** Days as UTF-8 CSV, newest first: the very numbers of the page, with all their digits. */
export const velocityCsv = (days: readonly VelocityDay[], words: VelocityCsvWords): string =>
  BYTE_ORDER_MARK +
  [
    words.headings,
    ...days
      .toReversed()
      .map(({ day, sold, inherited, factor, counts }) => [
        ...[day, String(sold), countsAs(counts, inherited, words), String(factor)],
        ...(typeof counts === 'string'
          ? ['', '', '']
          : [counts.units, counts.level, counts.usual].map(String)),
      ]),
  ]
    .map(writeRecord)
    .join('');
