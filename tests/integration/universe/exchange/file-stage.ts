import { writeRecord } from '~/files/csv';
import { forShop } from '~/database/for-shop.server';
import type { ImportAnswer } from '~/universe/exchange/answer';
import { carryOutImport } from '~/universe/exchange/carry-out-imports.server';
import type { FileKind } from '~/universe/exchange/file-kinds';
import { COLUMNS } from '~/universe/exchange/file-kinds';
import { exportedLines } from '~/universe/exchange/export-file.server';
import { applyFile, takeFile } from '~/universe/exchange/import-runs.server';
import { INGRID, SHOP } from '../../../setup/casting-stage.ts';

/** A file of these lines, given by the names of their columns. */
export function fileOf(kind: FileKind, lines: readonly Record<string, string>[]): string {
  const columns = COLUMNS[kind].filter((column) => lines.some((line) => column in line));
  return [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))]
    .map(writeRecord)
    .join('');
}

async function runOf(id: string) {
  return forShop(SHOP).db.importRun.findFirstOrThrow({ where: { id } });
}

/** Sends a file and has it read; answers what the page would show. */
export async function look(
  kind: FileKind,
  file: string | Uint8Array<ArrayBuffer>,
  asOf: Date,
): Promise<{ id: string; state: string; answer: ImportAnswer }> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const taken = await takeFile(SHOP, { kind, name: `${kind}.csv`, bytes }, INGRID, asOf);
  if (taken.kind !== 'taken') throw new Error(`Refused: ${taken.refusal.because}`);
  while ((await carryOutImport(SHOP, asOf)) === 'more');
  const { state, answer } = await runOf(taken.id);
  return { id: taken.id, state, answer: answer as ImportAnswer };
}

/** Says the word, and has it done. */
export async function apply(id: string, asOf: Date): Promise<{ state: string; answer: ImportAnswer }> {
  await applyFile(SHOP, id, INGRID);
  while ((await carryOutImport(SHOP, asOf)) === 'more');
  const { state, answer } = await runOf(id);
  return { state, answer: answer as ImportAnswer };
}

/** Sends a file and applies it; what is refused fails the test. */
export async function take(kind: FileKind, file: string, asOf: Date) {
  const seen = await look(kind, file, asOf);
  if (seen.state !== 'ready') throw new Error(`Not ready: ${JSON.stringify(seen.answer)}`);
  const done = await apply(seen.id, asOf);
  if (done.answer.kind !== 'applied') throw new Error(`Not applied: ${JSON.stringify(done)}`);
  return done.answer;
}

/** The whole file of a kind, as it is downloaded. */
export async function exported(kind: FileKind): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportedLines(forShop(SHOP), kind)) lines.push(line);
  return lines.join('');
}
