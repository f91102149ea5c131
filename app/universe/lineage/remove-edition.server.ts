import { enqueueIn } from '~/jobs/queue.server';
import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { endRoles, recordChange } from '../casting/casting-rows.server';
import { CastingRefused, tidyReason } from '../casting/casting-rules';
import { castingIn } from '../casting/casting-transaction.server';
import { markEntries } from '../published/mark-entries.server';
import { mustBeSeen, notSaved, type NotSaved } from './changed-meanwhile.server';
import { storedEdition } from './edition-entry-of.server';
import type { EditionOrphans } from './edition-page';
import { productsOf } from './edition-products.server';

export interface EditionRemoval {
  id: string;
  /** The version that the page showed. */
  seen: number;
  reason: string;
}

export type RemovedEdition = { kind: 'removed'; changeId: string; products: number } | NotSaved;

/** What its removal would leave behind. */
export async function orphansOf(rows: ShopRows, id: string): Promise<EditionOrphans> {
  const { shop } = rows;
  const [found] = await rows.sql<EditionOrphans>`
    select (select count(*)::int from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = ${shop} and c.edition_id = ${id}::uuid and c.ended_at is null) as products,
      (select count(*)::int from edition
        where shop = ${shop} and predecessor_id = ${id}::uuid and removed_at is null) as successors,
      (select count(*)::int from detail_edition where shop = ${shop} and edition_id = ${id}::uuid) as details`;
  return found ?? { products: 0, successors: 0, details: 0 };
}

/** Removes an edition: its products lose their role. One change, and undoing it brings all of it back. */
export async function removeEdition(
  shop: string,
  removal: EditionRemoval,
  staff: Staff,
  asOf: Date,
): Promise<RemovedEdition> {
  const { id } = removal;
  const removed = await castingIn(shop, asOf, async (rows) => {
    const stored = await storedEdition(rows, id);
    if (!stored) throw new CastingRefused({ because: 'unknown-edition' });
    await mustBeSeen(rows, 'edition', stored, removal.seen, asOf);
    const reason = tidyReason(removal.reason);
    const productIds = await productsOf(rows, id);
    const change = await recordChange(rows, { kind: 'removed-edition', reason, staff, asOf });
    await endRoles(rows, productIds, change);
    await rows.db.edition.updateMany({
      where: { id },
      data: { removedAt: asOf, removedBy: change.id, version: { increment: 1 } },
    });
    await recordAudit(
      rows,
      {
        about: 'edition',
        subject: id,
        title: stored.entry.title,
        verb: 'removed',
        reason,
        changeId: change.id,
      },
      staff,
      asOf,
    );
    await markEntries(rows, { editionIds: [id] }, asOf);
    await enqueueIn(rows, 'know', { shop });
    return {
      kind: 'removed' as const,
      changeId: change.id,
      products: productIds.length,
      touched: { productIds, iconIds: [] },
    };
  });
  return removed.kind === 'removed' ? removed : notSaved(removed.refusal);
}
