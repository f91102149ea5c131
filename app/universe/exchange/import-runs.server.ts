import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { noTextOf } from '~/files/decode';
import type { FileRefusal, ImportAnswer, ImportRun, ImportState } from './answer';
import type { FileKind } from './file-kinds';

const LONGEST_NAME = 200;
const SHOWN = 10;
const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as the audit tells of it. */
const KEPT_MS = 400 * DAY_MS;

/** Keeps a file that somebody sent, and has it read. What is plainly no text is refused at once. */
export async function takeFile(
  shop: string,
  { kind, name, bytes }: { kind: FileKind; name: string; bytes: Uint8Array<ArrayBuffer> },
  staff: Staff,
  asOf: Date,
): Promise<{ kind: 'taken'; id: string } | { kind: 'file'; refusal: FileRefusal }> {
  if (bytes.length === 0) return { kind: 'file', refusal: { because: 'empty' } };
  const is = noTextOf(bytes);
  if (is !== null) return { kind: 'file', refusal: { because: 'no-text', is } };
  return forShop(shop).transaction(async (rows) => {
    const { id } = await rows.db.importRun.create({
      data: {
        ...{ shop, kind, fileName: name.toWellFormed().slice(0, LONGEST_NAME), content: bytes },
        ...{ state: 'reading', by: staff.id, byName: staff.name, at: asOf },
      },
      select: { id: true },
    });
    await enqueueIn(rows, 'import', { shop });
    return { kind: 'taken', id };
  });
}

/** Says the word: all of what was shown is to be done. */
export const applyFile = (shop: string, id: string, staff: Staff): Promise<'applying' | 'not-there'> =>
  forShop(shop).transaction(async (rows) => {
    const { count } = await rows.db.importRun.updateMany({
      where: { id, state: 'ready' },
      data: { state: 'applying', linesDone: 0, attempts: 0, by: staff.id, byName: staff.name },
    });
    if (count === 0) return 'not-there';
    await enqueueIn(rows, 'import', { shop });
    return 'applying';
  });

/** Puts a file away; what is being applied is not stopped. */
export async function putFileAway(shop: string, id: string, asOf: Date): Promise<'put-away' | 'not-there'> {
  const { count } = await forShop(shop).db.importRun.updateMany({
    where: { id, state: { notIn: ['applying', 'put-away'] } },
    data: { state: 'put-away', content: null, finishedAt: asOf },
  });
  return count > 0 ? 'put-away' : 'not-there';
}

/** What kind of file a run is of; null where there is none. */
export async function kindOfRun(shop: string, id: string): Promise<FileKind | null> {
  const run = await forShop(shop).db.importRun.findFirst({ where: { id }, select: { kind: true } });
  return run && (run.kind as FileKind);
}

/** The latest files that nobody put away. */
export async function importRuns(shop: string): Promise<ImportRun[]> {
  const found = await forShop(shop).db.importRun.findMany({
    where: { state: { not: 'put-away' } },
    orderBy: { at: 'desc' },
    take: SHOWN,
    omit: { content: true },
  });
  return found.map(({ id, kind, fileName, state, linesTotal, linesDone, answer, byName, at }) => ({
    ...{ id, fileName, linesTotal, linesDone, byName, at },
    kind: kind as FileKind,
    state: state as ImportState,
    answer: answer as ImportAnswer | null,
  }));
}

/** Forgets the contents of files that nobody applied within a day, and old files altogether. */
export async function forgetOldFiles(shop: string, asOf: Date): Promise<void> {
  const { db } = forShop(shop);
  await db.importRun.updateMany({
    where: {
      state: { in: ['ready', 'refused', 'failed'] },
      at: { lt: new Date(asOf.getTime() - DAY_MS) },
    },
    data: { state: 'put-away', content: null, finishedAt: asOf },
  });
  await db.importRun.deleteMany({ where: { at: { lt: new Date(asOf.getTime() - KEPT_MS) } } });
}
