import { COLUMNS, FILE_KINDS, NEEDED, type FileKind } from './file-kinds';

/** Why the first line of a file is not that of its kind. */
export type ColumnRefusal =
  | { because: 'looks-like'; kind: FileKind }
  | { because: 'columns-missing'; columns: string[] }
  | { because: 'columns-unknown'; columns: string[] }
  | { because: 'columns-twice'; columns: string[] };

/** The names of a file's columns, in its order. */
export type Columns = readonly string[];

const MOST_NAMED = 20;
const LONGEST_NAMED = 60;

const tidyName = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();

const isKnown = (kind: FileKind, name: string): boolean => COLUMNS[kind].some((column) => column === name);

const missingOf = (kind: FileKind, names: readonly string[]): string[] =>
  NEEDED[kind].filter((group) => !group.some((name) => names.includes(name))).map(([first = '']) => first);

const fits = (kind: FileKind, names: readonly string[]): boolean =>
  missingOf(kind, names).length === 0 && names.every((name) => isKnown(kind, name));

const named = (names: readonly string[]): string[] =>
  names.slice(0, MOST_NAMED).map((name) => name.slice(0, LONGEST_NAMED));

/** The columns of a file that is meant to be of this kind. Empty ones at the end are a spreadsheet's, not the writer's. */
export function columnsOf(
  kind: FileKind,
  header: readonly string[],
): { columns: Columns } | { refusal: ColumnRefusal } {
  const names = header.map(tidyName);
  while (names.at(-1) === '') names.pop();
  if (fits(kind, names) && new Set(names).size === names.length) return { columns: names };
  const other = FILE_KINDS.find((one) => one !== kind && fits(one, names));
  if (other && !fits(kind, names)) return { refusal: { because: 'looks-like', kind: other } };
  const missing = missingOf(kind, names);
  if (missing.length > 0) return { refusal: { because: 'columns-missing', columns: missing } };
  const unknown = names.filter((name) => !isKnown(kind, name));
  if (unknown.length > 0) return { refusal: { because: 'columns-unknown', columns: named(unknown) } };
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return { refusal: { because: 'columns-twice', columns: named(twice) } };
}
