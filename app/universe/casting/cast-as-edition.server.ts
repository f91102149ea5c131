import { recordAudit } from '~/team/audit.server';
import type { Staff } from '~/shopify/identity';
import type { ShopRows } from '~/database/for-shop.server';
import type { EditionEntry } from '../lineage/edition-entry';
import { insertEdition, mustBeFaultless } from '../lineage/edition-row.server';
import { markEntries } from '../published/mark-entries.server';
import { readProducts } from './casting-facts.server';
import { endRoles, recordChange, retireEmptied } from './casting-rows.server';
import { CastingRefused, chosenProducts, tidy, tidyReason } from './casting-rules';
import { mustBeUnchanged } from './changed-since.server';
import { mustBeUnderstood } from './consequences.server';
import { castingIn, type Refused } from './casting-transaction.server';
import { isEdition, writeEditionCastings } from './write-edition-castings.server';

/** An edition that is there, or a new one. */
export type EditionChoice = { kind: 'join'; editionId: string } | { kind: 'new'; entry: EditionEntry };

export interface EditionRequest {
  productIds: readonly bigint[];
  edition: EditionChoice;
  reason: string;
  /** What it leaves without an icon was shown. */
  understood?: boolean | undefined;
  /** The latest change that the form knew. */
  seen?: string | null | undefined;
}

export type CastAsEdition = { kind: 'cast'; changeId: string; products: number; editionId: string } | Refused;

/** The edition that is meant; a new one is written down. Refuses one that is not there and one with faults. */
export async function editionMeant(
  rows: ShopRows,
  choice: EditionChoice,
  staff: Staff,
  asOf: Date,
): Promise<string> {
  // Nothing chosen is sent as ''.
  if (choice.kind === 'join') {
    if (choice.editionId === '' || !(await isEdition(rows, choice.editionId)))
      throw new CastingRefused({ because: 'unknown-edition' });
    return choice.editionId;
  }
  await mustBeFaultless(rows, null, choice.entry);
  const id = await insertEdition(rows, choice.entry, { id: staff.id, asOf });
  await recordAudit(
    rows,
    { about: 'edition', subject: id, title: tidy(choice.entry.title), verb: 'added' },
    staff,
    asOf,
  );
  return id;
}

/** Marks products as an edition of the icons that it renews. */
export function castAsEdition(
  shop: string,
  request: EditionRequest,
  staff: Staff,
  asOf: Date,
): Promise<CastAsEdition> {
  return castingIn(shop, asOf, async (rows) => {
    const productIds = chosenProducts(request.productIds);
    const reason = tidyReason(request.reason);
    await readProducts(rows, productIds);
    await mustBeUnchanged(rows, productIds, request.seen, staff);
    await mustBeUnderstood(rows, { productIds }, request.understood);
    const change = await recordChange(rows, { kind: 'edition', reason, staff, asOf });
    await endRoles(rows, productIds, change);
    const retired = await retireEmptied(rows, asOf);
    // After the icons that end with this change: a product is no edition of the icon it stops being.
    const editionId = await editionMeant(rows, request.edition, staff, asOf);
    await writeEditionCastings(rows, productIds, editionId, change);
    await markEntries(rows, { iconIds: retired, editionIds: [editionId] }, asOf);
    return {
      kind: 'cast' as const,
      changeId: change.id,
      products: productIds.length,
      editionId,
      touched: { productIds, iconIds: retired },
    };
  });
}
