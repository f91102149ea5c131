import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import type { ExcludedAs } from '../demand/evidence';
import type { VelocityDay } from './velocity-days';

export interface VelocityCsvWords {
  /** In the order of the cells. */
  headings: readonly string[];
  counts: string;
  why: (why: ExcludedAs) => string;
}

/** Days as UTF-8 CSV, newest first: the very numbers of the page, with all their digits. */
export const velocityCsv = (days: readonly VelocityDay[], words: VelocityCsvWords): string =>
  BYTE_ORDER_MARK +
  [
    words.headings,
    ...days
      .toReversed()
      .map(({ day, sold, factor, counts }) => [
        ...[day, String(sold), typeof counts === 'string' ? words.why(counts) : words.counts, String(factor)],
        ...(typeof counts === 'string'
          ? ['', '', '']
          : [counts.units, counts.level, counts.usual].map(String)),
      ]),
  ]
    .map(writeRecord)
    .join('');
