import { forShop, type ShopRows } from '~/database/for-shop.server';
import { auditDecisions } from './audit-decisions.server';
import { fileTexts } from './csv-names.server';
import { lookAgain } from './decide-policy.server';
import type { Decider, Decision } from './decision';
import type { Imported, ImportPreview, ImportRefusal } from './import-answer';
import { readFile } from './import-file';
import { readLine, type LineProblem, type ReadLine } from './import-line';
import { foundSubjectsOf } from './import-subjects.server';
import { keyOf } from './place';
import type { FieldName } from './policy';
import { previewDecisions } from './preview.server';
import { placeKey, saidNow } from './said-now.server';
import { namesOf } from './subject-names.server';
import { writeDecisions } from './write-decisions.server';

/** Problems and changes that are listed; all are counted. */
const LISTED = 50;
const PORTION = 5_000;

interface Read {
  /** Only what differs from what is said now. */
  changes: Decision[];
  same: number;
}

const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Lines that speak of the same place as one before them. */
function duplicatesIn(placed: readonly { line: number; decision: Decision }[]): LineProblem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ line, decision }): LineProblem[] => {
    const key = placeKey(decision);
    const other = first.get(key);
    if (other !== undefined) return [{ kind: 'duplicate', line, other }];
    first.set(key, line);
    return [];
  });
}

async function changesAmong(rows: ShopRows, decisions: readonly Decision[]): Promise<Decision[]> {
  const changes: Decision[] = [];
  for (let from = 0; from < decisions.length; from += PORTION) {
    const portion = decisions.slice(from, from + PORTION);
    const now = await saidNow(rows, portion);
    for (const decision of portion) {
      const said = now.get(placeKey(decision)) ?? {};
      const differs = Object.entries(decision.set).filter(
        ([field, value]) => !sameValue(said[field as FieldName], value),
      );
      if (differs.length > 0) changes.push({ ...decision, set: Object.fromEntries(differs) });
    }
  }
  return changes;
}

/** What a file would change, or everything that is wrong with it. */
async function readImport(rows: ShopRows, bytes: Uint8Array): Promise<Read | ImportRefusal> {
  const file = readFile(bytes);
  if ('refusal' in file) return { kind: 'file', refusal: file.refusal };
  const texts = await fileTexts(rows);
  const problems: LineProblem[] = [];
  const lines: ReadLine[] = [];
  for (const record of file.records) {
    const one = readLine(record, file.columns, texts);
    if ('read' in one) lines.push(one.read);
    else problems.push(...one.problems);
  }
  const subjectOf = await foundSubjectsOf(rows, lines);
  const placed = lines.flatMap(({ line, ...read }) => {
    const found = subjectOf({ line, ...read });
    if ('problem' in found) {
      problems.push(found.problem);
      return [];
    }
    const { level, pool, set } = read;
    return [{ line, decision: { level, pool, set, subject: found.subject } }];
  });
  problems.push(...duplicatesIn(placed));
  if (problems.length > 0) {
    const first = problems.toSorted((one, other) => one.line - other.line).slice(0, LISTED);
    return { kind: 'lines', problems: first, count: problems.length };
  }
  const changes = await changesAmong(
    rows,
    placed.map(({ decision }) => decision),
  );
  return { changes, same: placed.length - changes.length };
}

/** What importing a file would change, open and close. Nothing is written. */
export async function previewImport(
  shop: string,
  bytes: Uint8Array,
  decider: Decider,
): Promise<ImportPreview | ImportRefusal> {
  const rows = forShop(shop);
  const read = await readImport(rows, bytes);
  if ('kind' in read) return read;
  const first = read.changes.slice(0, LISTED);
  const names = await namesOf(rows, first);
  return {
    kind: 'preview',
    changed: read.changes.length,
    same: read.same,
    first: first.map(({ level, subject, pool, set }) => ({
      named: names.get(keyOf({ level, subject })) ?? { level, subject, name: '', mark: '' },
      pool,
      fields: Object.keys(set) as FieldName[],
    })),
    preview: read.changes.length === 0 ? null : await previewDecisions(shop, read.changes, decider),
  };
}

/** Imports a file: all of it, or nothing. */
export function importPolicies(
  shop: string,
  bytes: Uint8Array,
  decider: Decider,
): Promise<Imported | ImportRefusal> {
  return forShop(shop).transaction(async (rows) => {
    const read = await readImport(rows, bytes);
    if ('kind' in read) return read;
    const { changes } = read;
    await auditDecisions(rows, changes, decider);
    for (let from = 0; from < changes.length; from += PORTION)
      await writeDecisions(rows, changes.slice(from, from + PORTION), decider);
    if (changes.length > 0) await lookAgain(rows, changes);
    return { kind: 'imported', changed: changes.length };
  });
}
