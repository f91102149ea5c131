import { CsvBroken, plain, readCsv } from '~/files/csv';
import { decode, separatorOf, type Encoding } from '~/files/decode';
import { shown, type FileRefusal, type Problem } from './answer';
import { columnsOf } from './columns';
import type { FileKind } from './file-kinds';

/** More lines than any universe has. */
export const MOST_LINES = 200_000;

/** A record by the names of its columns; a column that the file does not have is not there. */
export interface Line {
  line: number;
  cells: Readonly<Record<string, string | undefined>>;
}

export interface ReadFile {
  encoding: Encoding;
  columns: readonly string[];
  lines: Line[];
  problems: Problem[];
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function linesOf(text: string, kind: FileKind): Omit<ReadFile, 'encoding'> | { refusal: FileRefusal } {
  const records = readCsv(text, separatorOf(text));
  const first = records.next();
  if (first.done) return { refusal: { because: 'empty' } };
  const found = columnsOf(kind, first.value.cells);
  if ('refusal' in found) return found;
  const { columns } = found;
  const [lines, problems]: [Line[], Problem[]] = [[], []];
  for (const { line, cells } of records) {
    if (isBlank(cells)) continue;
    if (lines.length >= MOST_LINES) return { refusal: { because: 'too-many-lines', most: MOST_LINES } };
    if (cells.length < columns.length || !isBlank(cells.slice(columns.length))) {
      problems.push({ line, kind: 'cells', column: '', value: shown(cells.join(', ')) });
      continue;
    }
    lines.push({
      line,
      cells: Object.fromEntries(columns.map((name, at) => [name, plain(cells[at] ?? '')])),
    });
  }
  if (lines.length + problems.length === 0) return { refusal: { because: 'no-lines' } };
  return { columns, lines, problems };
}

/** The records of a file of this kind, or why it cannot be read. */
export function readFile(bytes: Uint8Array, kind: FileKind): ReadFile | { refusal: FileRefusal } {
  const decoded = decode(bytes);
  if ('refusal' in decoded) return decoded;
  try {
    const read = linesOf(decoded.text, kind);
    return 'refusal' in read ? read : { ...read, encoding: decoded.encoding };
  } catch (error) {
    if (error instanceof CsvBroken) return { refusal: { because: 'not-csv', line: error.line } };
    throw error;
  }
}
