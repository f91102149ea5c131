import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing, type AuditFields } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import { CastingRefused } from '../casting/casting-rules';
import { mustBeUnchanged } from '../casting/changed-since.server';
import { mustBeUnderstood } from '../casting/consequences.server';
import { castingIn, type Touched } from '../casting/casting-transaction.server';
import { markEntries } from '../published/mark-entries.server';
import { mustBeSeen, notSaved, type NotSaved } from './changed-meanwhile.server';
import type { EditionEntry, EditionFaults } from './edition-entry';
import { storedEdition } from './edition-entry-of.server';
import type { StoredEdition } from './edition-page';
import { beginInEdition, endForEdition, productsChange, productsOf } from './edition-products.server';
import { insertEdition, mustBeFaultless, updateEdition } from './edition-row.server';

export interface EditionSave {
  /** Null for one that is new. */
  id: string | null;
  /** The version that the form showed. */
  seen: number;
  entry: EditionEntry;
  /** All products that it should have; null leaves them as they are. */
  productIds: readonly bigint[] | null;
  /** The latest casting that the form knew: its products may have been cast by somebody else since. */
  castingsSeen?: string | null | undefined;
  /** Somebody has seen what loses its icon by it, and said yes. */
  understood?: boolean | undefined;
}

export type SavedEdition =
  | { kind: 'saved'; id: string; changeId: string | null }
  | { kind: 'faulty'; faults: EditionFaults }
  | NotSaved;

async function storedOf(rows: ShopRows, id: string | null): Promise<StoredEdition | null> {
  if (id === null) return null;
  const stored = await storedEdition(rows, id);
  if (!stored) throw new CastingRefused({ because: 'unknown-edition' });
  return stored;
}

const fieldsOf = (entry: EditionEntry | undefined): AuditFields =>
  entry ? { ...entry, iconIds: [...entry.iconIds].sort() } : {};

/** Writes the row and says what of it changed. */
async function write(
  rows: ShopRows,
  stored: StoredEdition | null,
  entry: EditionEntry,
  by: { staff: Staff; asOf: Date },
): Promise<{ id: string; title: string; fields: ReturnType<typeof differing> }> {
  const id = stored?.id ?? (await insertEdition(rows, entry, { id: by.staff.id, asOf: by.asOf }));
  if (stored) await updateEdition(rows, id, entry);
  const after = (await storedEdition(rows, id))?.entry ?? entry;
  return { id, title: after.title, fields: differing(fieldsOf(stored?.entry), fieldsOf(after)) };
}

/** The same inside a casting's transaction; throws a refusal. Answers what it touched. */
export async function saveEditionIn(
  rows: ShopRows,
  { id: given, seen, entry, productIds, castingsSeen, understood }: EditionSave,
  staff: Staff,
  asOf: Date,
): Promise<{ id: string; changeId: string | null; touched: Touched }> {
  const stored = await storedOf(rows, given);
  if (stored) await mustBeSeen(rows, 'edition', stored, seen, asOf);
  await mustBeFaultless(rows, given, entry);
  const products = await productsChange(rows, given, productIds);
  await mustBeUnchanged(rows, [...products.begins, ...products.stops], castingsSeen, staff);
  await mustBeUnderstood(rows, { productIds: products.begins }, understood);
  const { changeId, retired } = await endForEdition(rows, products, { entry, staff, asOf });
  // An icon that ends with this change is none that a new edition could be of.
  if (retired.length > 0) await mustBeFaultless(rows, given, entry);
  const { id, title, fields } = await write(rows, stored, entry, { staff, asOf });
  await beginInEdition(rows, id, products, changeId, asOf);
  const verb = stored ? 'changed' : 'added';
  await recordAudit(
    rows,
    { about: 'edition', subject: id, title, verb, ...(changeId !== null && { changeId }), ...fields },
    staff,
    asOf,
  );
  const left = stored && stored.entry.dropId !== entry.dropId ? stored.entry.dropId : '';
  const dropIds = left === '' ? [] : [left];
  await markEntries(rows, { editionIds: [id], iconIds: retired, dropIds }, asOf);
  // Whoever inherits its sales, or whose sales it inherits, is known anew.
  await enqueueIn(rows, 'know', { shop: rows.shop });
  // What its products say in the theme follows its name and its icons.
  const touched = [...(await productsOf(rows, id)), ...products.stops];
  return { id, changeId, touched: { productIds: touched, iconIds: retired } };
}

/** Writes an edition down, planned or on sale, with its products; whole or not at all. */
export async function saveEdition(
  shop: string,
  save: EditionSave,
  staff: Staff,
  asOf: Date,
): Promise<SavedEdition> {
  const saved = await castingIn(shop, asOf, async (rows) => ({
    kind: 'saved' as const,
    ...(await saveEditionIn(rows, save, staff, asOf)),
  }));
  if (saved.kind === 'saved') return saved;
  const { refusal } = saved;
  return refusal.because === 'edition-faults'
    ? { kind: 'faulty', faults: refusal.faults }
    : notSaved(refusal);
}
