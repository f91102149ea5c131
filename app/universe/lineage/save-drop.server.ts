import { randomUUID } from 'node:crypto';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import { CastingRefused, tidy } from '../casting/casting-rules';
import { markEntries } from '../published/mark-entries.server';
import { mustBeSeen, notSaved, type NotSaved } from './changed-meanwhile.server';
import { dropFaults, type DropEntry, type DropFaults } from './drop-entry';
import { dateOf, handleFor } from './edition-row.server';
import { tidyNote } from './entry-text';

export interface DropSave {
  /** Null for one that is new. */
  id: string | null;
  /** The version that the form showed. */
  seen: number;
  entry: DropEntry;
}

export type SavedDrop = { kind: 'saved'; id: string } | { kind: 'faulty'; faults: DropFaults } | NotSaved;

export interface StoredDrop {
  id: string;
  version: number;
  entry: DropEntry;
}

/** A drop as its form would show it; null where there is none, or none any more. */
export async function storedDrop(rows: ShopRows, id: string): Promise<StoredDrop | null> {
  const found = await rows.db.editionDrop.findFirst({ where: { id, removedAt: null } });
  if (!found) return null;
  const { version, title, note, launchesOn } = found;
  return { id, version, entry: { title, note, launchesOn: launchesOn?.toISOString().slice(0, 10) ?? '' } };
}

/** Whether an edition that launches with the drop would be over by then. */
async function endsBefore(rows: ShopRows, id: string, day: string): Promise<boolean> {
  const ended = await rows.db.edition.findFirst({
    where: { dropId: id, removedAt: null, launchesOn: null, endsOn: { lt: dateOf(day) ?? new Date(0) } },
    select: { id: true },
  });
  return ended !== null;
}

async function faultsHere(rows: ShopRows, id: string | null, entry: DropEntry): Promise<DropFaults> {
  const faults = dropFaults(entry);
  if (id === null || entry.launchesOn === '' || faults.launchesOn) return faults;
  return (await endsBefore(rows, id, entry.launchesOn)) ? { ...faults, launchesOn: 'after-an-end' } : faults;
}

/** Editions whose day or drop changes with it. */
export async function editionsOfDrop(rows: ShopRows, id: string): Promise<string[]> {
  const found = await rows.db.edition.findMany({
    where: { dropId: id, removedAt: null },
    select: { id: true },
  });
  return found.map((edition) => edition.id);
}

/** The same inside a transaction under the lock `casting`; throws a refusal, and answers faults. */
export async function saveDropIn(
  rows: ShopRows,
  { id: given, seen, entry }: DropSave,
  staff: Staff,
  asOf: Date,
): Promise<{ kind: 'saved'; id: string } | { kind: 'faulty'; faults: DropFaults }> {
  const stored = given === null ? null : await storedDrop(rows, given);
  if (given !== null && !stored) throw new CastingRefused({ because: 'unknown-edition' });
  if (stored) await mustBeSeen(rows, 'drop', stored, seen, asOf);
  const faults = await faultsHere(rows, given, entry);
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults };
  const title = tidy(entry.title);
  const columns = { title, launchesOn: dateOf(entry.launchesOn), note: tidyNote(entry.note) };
  const id = stored?.id ?? randomUUID();
  if (stored) {
    await rows.db.editionDrop.updateMany({ where: { id }, data: { ...columns, version: { increment: 1 } } });
  } else {
    const handle = await handleFor(rows, 'drop', title);
    await rows.db.editionDrop.create({
      data: { id, shop: rows.shop, handle, ...columns, createdAt: asOf, createdBy: staff.id },
    });
  }
  const fields = differing({ ...stored?.entry }, { ...entry, title, note: columns.note });
  const verb = stored ? 'changed' : 'added';
  await recordAudit(rows, { about: 'drop', subject: id, title, verb, ...fields }, staff, asOf);
  await markEntries(rows, { editionIds: await editionsOfDrop(rows, id) }, asOf);
  await enqueueIn(rows, 'publish', { shop: rows.shop });
  // A successor takes over its predecessor's days up to its launch, which may be the drop's.
  if (stored && stored.entry.launchesOn !== entry.launchesOn)
    await enqueueIn(rows, 'know', { shop: rows.shop });
  return { kind: 'saved', id };
}

/** Writes a drop down. Editions without a day of their own launch on its day. */
export async function saveDrop(shop: string, save: DropSave, staff: Staff, asOf: Date): Promise<SavedDrop> {
  try {
    return await forShop(shop).transaction(async (rows) => {
      await rows.lock('casting');
      return saveDropIn(rows, save, staff, asOf);
    });
  } catch (error) {
    if (error instanceof CastingRefused) return notSaved(error.refusal);
    throw error;
  }
}
