import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import type { GatePage, GateSize } from './gate-page';

export interface GateCsvWords {
  /** In the order of the cells. */
  headings: readonly string[];
  where: (size: GateSize) => string;
  state: (gate: GateSize['gate']) => string;
}

const figuresOf = ({ figures }: GateSize): string[] =>
  figures === null
    ? ['', '', '', '', '', '']
    : [
        figures.perDay,
        figures.available,
        figures.arrives.reduce((units, arrival) => units + arrival.units, 0),
        figures.undated,
        figures.expected,
        figures.expectedInChapter,
      ].map(String);

/** Every size of a gate as UTF-8 CSV: the very numbers of the page, with all their digits. */
export const gateCsv = ({ chapter, gate: of, sizes }: GatePage, words: GateCsvWords): string =>
  BYTE_ORDER_MARK +
  [
    words.headings,
    ...sizes.map((size) => {
      const { gate, what } = size;
      const shortage =
        gate.state === 'short' ? [String(gate.missing), gate.from, gate.to ?? ''] : ['', '', ''];
      return [chapter, of.icon, what, words.where(size), words.state(gate), ...figuresOf(size), ...shortage];
    }),
  ]
    .map(writeRecord)
    .join('');
