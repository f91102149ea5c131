import { BYTE_ORDER_MARK, neutral } from '~/files/csv';
import type { IconSheet } from './icon-sheet';
import type { SheetWeek } from './sheet-weeks';

/** A text as a cell: quoted, and never a formula. */
const textCell = (text: string): string => `"${neutral(text).replaceAll('"', '""')}"`;

const weekCells = (week: SheetWeek): string[] => [
  week.from,
  week.to,
  ...[week.opening, week.expected, week.arriving, week.missed, week.closing].map(String),
  week.cover === null ? '' : String(week.cover),
];

export interface CsvWords {
  /** In the order of the cells. */
  headings: readonly string[];
  total: string;
  mark: (mark: SheetWeek['mark']) => string;
}

/** The sheet as UTF-8 CSV, one line per size and week: the very numbers of the page. Names cannot be formulas. */
export function sheetCsv(
  icon: string,
  { sizes, total }: Pick<IconSheet, 'sizes'> & { total: readonly SheetWeek[] },
  words: CsvWords,
): string {
  const lines = (what: string, weeks: readonly SheetWeek[]): string[] =>
    weeks.map((week) =>
      [textCell(icon), textCell(what), ...weekCells(week), textCell(words.mark(week.mark))].join(','),
    );
  return [
    BYTE_ORDER_MARK + words.headings.map(textCell).join(','),
    ...sizes.flatMap(({ what, weeks }) => lines(what, weeks)),
    ...lines(words.total, total),
    '',
  ].join('\r\n');
}
