import { CsvBroken, readCsv, type CsvRecord } from '~/files/csv';
import { columnsOf, type Columns } from './csv-columns';

/** A file larger than this is none that people edit. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type FileRefusal =
  | { because: 'too-large' }
  | { because: 'not-utf-8' }
  | { because: 'empty' }
  | { because: 'not-csv'; line: number }
  | { because: 'wrong-columns'; columns: string };

/** The text of a file, or null where it is written in another way than UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Sixteen-bit texts without their mark are full of these.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Spreadsheets of half of Europe separate by semicolons. */
const separatorOf = (text: string): ',' | ';' => {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  return !first.includes(',') && first.includes(';') ? ';' : ',';
};

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

/** The columns and lines of a file, or why it cannot be read. */
export function readFile(
  bytes: Uint8Array,
): { columns: Columns; records: CsvRecord[] } | { refusal: FileRefusal } {
  if (bytes.byteLength > MOST_BYTES) return { refusal: { because: 'too-large' } };
  const text = textOf(bytes);
  if (text === null) return { refusal: { because: 'not-utf-8' } };
  try {
    const records = [...readCsv(text, separatorOf(text))].filter((record) => !isBlank(record));
    const header = records.shift();
    if (!header) return { refusal: { because: 'empty' } };
    const columns = columnsOf(header.cells);
    if ('wrong' in columns)
      return { refusal: { because: 'wrong-columns', columns: columns.wrong.join(', ').slice(0, 300) } };
    return { columns, records };
  } catch (error) {
    if (error instanceof CsvBroken) return { refusal: { because: 'not-csv', line: error.line } };
    throw error;
  }
}
