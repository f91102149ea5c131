/** Spreadsheets take a file without it for another alphabet's. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What stands between the cells of a line: half of Europe's spreadsheets write semicolons. */
export type Separator = ',' | ';' | '\t';

/** A record of a file, with the line on which it begins. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** A quotation mark that is never closed, or something behind a closed one. */
export class CsvBroken extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`A quotation mark on line ${String(line)} is not closed.`);
    this.line = line;
  }
}

// What a spreadsheet takes for a formula; an apostrophe before it is no part of the text.
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet computes. */
export const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of such a cell. */
export const plain = (cell: string): string => (NEUTRALISED.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string =>
  /[",;\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line of a file, formulas neutralised. */
export const writeRecord = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(neutral(cell))).join(',')}\r\n`;

const countLines = (text: string): number => text.split('\n').length - 1;

/** The quoted cell that begins at `from`, and where it ends. */
function readQuoted(text: string, from: number, line: number): { cell: string; end: number } {
  let end = from + 1;
  for (;;) {
    const mark = text.indexOf('"', end);
    if (mark < 0) throw new CsvBroken(line);
    if (text[mark + 1] !== '"') {
      return { cell: text.slice(from + 1, mark).replaceAll('""', '"'), end: mark + 1 };
    }
    end = mark + 2;
  }
}

/**
 * The records of a file (RFC 4180), one after another; lines may end as on any system. Throws CsvBroken where
 * quotation marks do not pair.
 */
export function* readCsv(text: string, separator: Separator): Generator<CsvRecord> {
  const stop = new RegExp(`${separator}|\r\n|\n|\r`, 'g');
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    for (;;) {
      let cell: string;
      if (text[at] === '"') {
        const read = readQuoted(text, at, line);
        line += countLines(read.cell);
        ({ cell } = read);
        at = read.end;
        stop.lastIndex = at;
        const next = stop.exec(text);
        if (at < text.length && next?.index !== at) throw new CsvBroken(record.line);
      } else {
        stop.lastIndex = at;
        const end = stop.exec(text)?.index ?? text.length;
        cell = text.slice(at, end);
        at = end;
      }
      record.cells.push(cell);
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    yield record;
  }
}
