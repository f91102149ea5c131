import type { CsvRecord } from '~/files/csv';
import { plain } from '~/files/csv';
import { columnOf, type Columns } from './csv-columns';
import { LIST_JOINT, NONE, type IdTexts } from './csv-names';
import { refusedOf, type Decision } from './decision';
import { LEVELS, type FieldName, type Level } from './policy';
import { isList, readText } from './policy-text';

/** What is wrong with a line, with what it takes to say so. */
export type LineProblem =
  | { kind: 'cells'; line: number; cells: number; columns: number }
  | { kind: 'level'; line: number; value: string }
  | { kind: 'pool'; line: number; value: string }
  | { kind: 'subject-missing'; line: number; level: string; value: string }
  | { kind: 'subject-many'; line: number; value: string }
  | { kind: 'duplicate'; line: number; other: number }
  | { kind: 'field'; line: number; column: string; value: string };

/** A line whose subject has not been looked for yet. */
export interface ReadLine {
  line: number;
  level: Level;
  /** As it was written. */
  subject: string;
  id: string;
  pool: string;
  set: Decision['set'];
}

interface Texts {
  pools: IdTexts;
  people: IdTexts;
}

const shown = (value: string): string => value.trim().slice(0, 80);

function listOf(cell: string, { idOf }: IdTexts): string[] | null {
  if (cell.trim().toLowerCase() === NONE) return [];
  const ids = cell.split(LIST_JOINT).map(idOf);
  return ids.includes(null) ? null : ids.filter((id) => id !== null);
}

/** What a cell says of its field: a value, null for nothing, undefined where it cannot be understood. */
function valueOf(field: FieldName, cell: string, { pools, people }: Texts): unknown {
  if (cell.trim() === '') return null;
  if (isList(field)) return listOf(cell, field === 'pools' ? pools : people) ?? undefined;
  const reading = readText(field, cell);
  if (reading.kind === 'refused') return undefined;
  return reading.kind === 'said' ? reading.value : null;
}

/** What one line says, or all that is wrong with it; its subject is looked for afterwards, many at once. */
export function readLine(
  { line, cells }: CsvRecord,
  columns: Columns,
  texts: Texts,
): { read: ReadLine } | { problems: LineProblem[] } {
  if (cells.length !== columns.count)
    return { problems: [{ kind: 'cells', line, cells: cells.length, columns: columns.count }] };
  const cellAt = (at: number): string => plain(cells[at] ?? '');
  const { about } = columns;
  const problems: LineProblem[] = [];
  const level = LEVELS.find((one) => one === cellAt(about.level).trim().toLowerCase());
  if (level === undefined) problems.push({ kind: 'level', line, value: shown(cellAt(about.level)) });
  const poolCell = cellAt(about.pool);
  const pool = poolCell.trim() === '' ? '' : texts.pools.idOf(poolCell);
  if (pool === null) problems.push({ kind: 'pool', line, value: shown(poolCell) });
  const set: Record<string, unknown> = {};
  const refuse = (field: FieldName, value: string) =>
    problems.push({ kind: 'field', line, column: columnOf(field), value: shown(value) });
  for (const { field, at } of columns.fields) {
    const value = valueOf(field, cellAt(at), texts);
    if (value === undefined) refuse(field, cellAt(at));
    else set[field] = value;
  }
  if (level !== undefined && pool !== null) {
    const decision = { level, subject: '', pool, set: set as Decision['set'] };
    for (const field of refusedOf(decision)) {
      const at = columns.fields.find((one) => one.field === field)?.at ?? 0;
      refuse(field, cellAt(at));
    }
    if (problems.length === 0) {
      const read = { ...decision, line, subject: cellAt(about.subject), id: cellAt(about.id).trim() };
      return { read };
    }
  }
  return { problems };
}
