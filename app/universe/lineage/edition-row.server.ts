import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import { freeHandles, handleOf } from '../casting/icon-handle';
import { CastingRefused, tidy } from '../casting/casting-rules';
import { faultsHere } from './edition-checks.server';
import { shareOf, sizeOf, type EditionEntry } from './edition-entry';
import { tidyNote } from './entry-text';

/** A day as the database keeps it. */
export const dateOf = (day: string): Date | null => (day === '' ? null : new Date(`${day}T00:00:00Z`));

const named = (typed: string): string | null => (tidy(typed) === '' ? null : tidy(typed));

/** What an entry without faults says, as its row keeps it. */
export const columnsOf = (entry: EditionEntry) => ({
  title: tidy(entry.title),
  kind: entry.kind,
  partner: named(entry.partner),
  material: named(entry.material),
  dropId: entry.dropId === '' ? null : entry.dropId,
  launchesOn: dateOf(entry.launchesOn),
  endsOn: dateOf(entry.endsOn),
  editionSize: Number(sizeOf(entry.editionSize)) || null,
  note: tidyNote(entry.note),
  predecessorId: entry.predecessorId === '' ? null : entry.predecessorId,
  inheritShare: entry.inheritPercent.trim() === '' ? null : Number(shareOf(entry.inheritPercent)),
});

/** A handle for a new edition or drop; one of another, removed ones too, is never given again. */
export async function handleFor(rows: ShopRows, what: 'edition' | 'drop', title: string): Promise<string> {
  const where = { handle: { startsWith: handleOf(title, what) } };
  const given =
    what === 'edition'
      ? await rows.db.edition.findMany({ where, select: { handle: true } })
      : await rows.db.editionDrop.findMany({ where, select: { handle: true } });
  const [handle] = freeHandles([title], new Set(given.map((one) => one.handle)), what);
  return handle ?? randomUUID();
}

async function writeIcons(rows: ShopRows, id: string, iconIds: readonly string[]): Promise<void> {
  await rows.db.editionIcon.deleteMany({ where: { editionId: id, iconId: { notIn: [...iconIds] } } });
  await rows.db.editionIcon.createMany({
    data: [...new Set(iconIds)].map((iconId) => ({ shop: rows.shop, editionId: id, iconId })),
    skipDuplicates: true,
  });
}

/** Refuses an entry with faults; nothing is written before. */
export async function mustBeFaultless(rows: ShopRows, id: string | null, entry: EditionEntry): Promise<void> {
  const faults = await faultsHere(rows, id, entry);
  if (Object.keys(faults).length > 0) throw new CastingRefused({ because: 'edition-faults', faults });
}

/** Writes a new edition that has no faults; answers its id. */
export async function insertEdition(
  rows: ShopRows,
  entry: EditionEntry,
  by: { id: string; asOf: Date },
): Promise<string> {
  const id = randomUUID();
  const handle = await handleFor(rows, 'edition', tidy(entry.title));
  await rows.db.edition.create({
    data: { id, shop: rows.shop, handle, ...columnsOf(entry), createdAt: by.asOf, createdBy: by.id },
  });
  await writeIcons(rows, id, entry.iconIds);
  return id;
}

/** Writes over an edition that is there. Its handle stays, so that what was built on it does not break. */
export async function updateEdition(rows: ShopRows, id: string, entry: EditionEntry): Promise<void> {
  await rows.db.edition.updateMany({
    where: { id },
    data: { ...columnsOf(entry), version: { increment: 1 } },
  });
  await writeIcons(rows, id, entry.iconIds);
}
