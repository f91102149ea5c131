import { createHash } from 'node:crypto';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { recordAudit } from '~/team/audit.server';
import { wordsFor } from '~/words/words';
import { castingIn, type Touched } from '../casting/casting-transaction.server';
import { LISTED, type Change, type ImportAnswer } from './answer';
import type { FileKind } from './file-kinds';
import type { Plan } from './plan';
import { picturesFor, planFile, type WritePlan } from './plan-file.server';
import { readFile, type ReadFile } from './read-file';

/** A file that killed this many workers is not tried again. */
const MOST_ATTEMPTS = 4;
/** How far a file is when its own rows are written; what counts, weighs and publishes them is the rest. */
const WRITTEN = 0.6;
const NOTHING: Touched = { productIds: [], iconIds: [] };

interface Run {
  id: string;
  kind: FileKind;
  fileName: string;
  content: Uint8Array;
  state: 'reading' | 'applying';
  linesTotal: number | null;
  answer: unknown;
  by: string;
  byName: string;
}

const digestOf = (changes: readonly Change[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex');

async function nextRun(shop: string): Promise<(Run & { attempts: number }) | null> {
  const { db } = forShop(shop);
  const run = await db.importRun.findFirst({
    where: { state: { in: ['reading', 'applying'] } },
    orderBy: { at: 'asc' },
  });
  if (!run) return null;
  await db.importRun.updateMany({ where: { id: run.id }, data: { attempts: { increment: 1 } } });
  const { content, kind, state, ...rest } = run;
  return {
    ...rest,
    content: content ?? new Uint8Array(),
    kind: kind as FileKind,
    state: state === 'applying' ? 'applying' : 'reading',
  };
}

async function close(
  rows: ShopRows,
  { id, state: from, linesTotal }: Run,
  state: 'ready' | 'refused' | 'done' | 'failed',
  answer: ImportAnswer | null,
  asOf: Date,
): Promise<void> {
  await rows.db.importRun.updateMany({
    where: { id, state: from },
    data: {
      ...{ state, attempts: 0, finishedAt: state === 'ready' ? null : asOf },
      ...(answer && { answer: JSON.parse(JSON.stringify(answer)) as object }),
      ...(state === 'done' && { linesDone: linesTotal ?? 0 }),
      ...(state !== 'ready' && { content: null }),
    },
  });
}

const noteProgress = async (
  shop: string,
  id: string,
  linesDone: number,
  linesTotal: number,
): Promise<void> => {
  await forShop(shop).db.importRun.updateMany({ where: { id }, data: { linesTotal, linesDone } });
};

const changesAnswer = (
  { counts, changes }: Plan<WritePlan>,
  { encoding }: ReadFile,
): Extract<ImportAnswer, { kind: 'changes' }> => ({
  ...{ kind: 'changes', counts, encoding, digest: digestOf(changes) },
  changes: changes.slice(0, LISTED).map((change) => ({ ...change, over: undefined })),
});

/** Reads a file and writes down what it would do, or what is wrong with it. */
async function look(shop: string, run: Run, asOf: Date): Promise<void> {
  const rows = forShop(shop);
  const file = readFile(run.content, run.kind);
  if ('refusal' in file) return close(rows, run, 'refused', { kind: 'file', refusal: file.refusal }, asOf);
  const total = file.lines.length + file.problems.length;
  await noteProgress(shop, run.id, 0, total);
  const pictures = await picturesFor(run.kind, shop, file);
  const planned = await planFile(run.kind, rows, file, asOf, pictures);
  await noteProgress(shop, run.id, total, total);
  if ('plan' in planned) return close(rows, run, 'ready', changesAnswer(planned.plan, file), asOf);
  const problems = planned.problems.toSorted((one, other) => one.line - other.line);
  const answer = { kind: 'lines' as const, problems: problems.slice(0, LISTED), count: problems.length };
  return close(rows, run, 'refused', answer, asOf);
}

async function reasonOf(rows: ShopRows, { fileName }: Run): Promise<string> {
  const { locale, timeZone, currency } = await rows.db.shop.findUniqueOrThrow({ where: { shop: rows.shop } });
  return wordsFor({ locale, timeZone, currency }).t('universe-files.reason', { file: fileName });
}

/** Does what was shown, all of it or nothing. Where the universe has changed since, it shows anew instead. */
async function apply(shop: string, run: Run, asOf: Date): Promise<void> {
  const file = readFile(run.content, run.kind);
  if ('refusal' in file) throw new Error('A file that was read before cannot be read.');
  const total = file.lines.length;
  const staff = { id: run.by, name: run.byName };
  const seen = run.answer as ImportAnswer | null;
  const pictures = await picturesFor(run.kind, shop, file);
  const outcome = await castingIn(shop, asOf, async (rows) => {
    const still = await rows.db.importRun.count({ where: { id: run.id, state: 'applying' } });
    if (still === 0) return { touched: NOTHING };
    // Whoever saves one of these by hand does so before the file is compared, or is told that it is old.
    for (const name of ['narrative', 'details']) await rows.lock(name);
    const planned = await planFile(run.kind, rows, file, asOf, pictures);
    if ('problems' in planned) {
      const problems = planned.problems.slice(0, LISTED);
      await close(rows, run, 'refused', { kind: 'lines', problems, count: planned.problems.length }, asOf);
      return { touched: NOTHING };
    }
    const answer = changesAnswer(planned.plan, file);
    if (seen?.kind !== 'changes' || seen.digest !== answer.digest) {
      await close(rows, run, 'ready', { ...answer, meanwhile: true }, asOf);
      return { touched: NOTHING };
    }
    const reason = await reasonOf(rows, run);
    const progress = (share: number) =>
      noteProgress(shop, run.id, Math.round(WRITTEN * share * total), total);
    const { changeId, touched } = await planned.plan.write(rows, { staff, asOf, reason, progress });
    const title = run.fileName;
    await recordAudit(
      rows,
      {
        about: 'import',
        subject: run.id,
        title,
        verb: 'imported',
        after: { kind: run.kind, ...answer.counts },
        ...(changeId !== null && { changeId }),
      },
      staff,
      asOf,
    );
    await close(rows, run, 'done', { kind: 'applied', counts: answer.counts, changeId }, asOf);
    return { touched };
  });
  if ('kind' in outcome) throw new Error(`An import was refused: ${outcome.refusal.because}`);
}

/**
 * Reads or applies the oldest file that waits. Killed at any moment it leaves nothing half done, and the next call
 * begins with the same file again.
 */
export async function carryOutImport(shop: string, asOf: Date): Promise<'more' | 'all-done'> {
  const run = await nextRun(shop);
  if (!run) return 'all-done';
  if (run.attempts >= MOST_ATTEMPTS) {
    log.error({ shop, run: run.id }, 'Gave a file up that failed again and again');
    await close(forShop(shop), run, 'failed', null, asOf);
    return 'more';
  }
  await (run.state === 'reading' ? look : apply)(shop, run, asOf);
  return 'more';
}
