import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { markEntries } from '../published/mark-entries.server';
import { toldDetail } from './detail-audit';
import { changedSince, type ChangedMeanwhile } from './save-detail.server';
import { detailOf } from './signature-of.server';

export type RemovedDetail = { kind: 'removed' } | { kind: 'not-there' } | ChangedMeanwhile;

/** Takes a detail from its icon. What it said stays in the list of changes. */
export const removeDetail = (
  shop: string,
  { id, seen }: { id: string; seen: number },
  staff: Staff,
  asOf: Date,
): Promise<RemovedDetail> =>
  forShop(shop).transaction(async (rows): Promise<RemovedDetail> => {
    await rows.lock('details');
    const before = await detailOf(rows, id);
    if (before === null) return { kind: 'not-there' };
    const meanwhile = await changedSince(rows, before, seen, asOf);
    if (meanwhile) return meanwhile;
    await rows.db.detailEdition.deleteMany({ where: { detailId: id } });
    await rows.db.detailProduct.deleteMany({ where: { detailId: id } });
    await rows.db.signatureDetail.deleteMany({ where: { id } });
    await recordAudit(
      rows,
      { about: 'detail', subject: id, title: before.words, verb: 'removed', before: toldDetail(before) },
      staff,
      asOf,
    );
    const editionIds = before.editions.map((edition) => edition.id);
    await markEntries(rows, { detailIds: [id], iconIds: [before.iconId], editionIds }, asOf);
    await enqueueIn(rows, 'publish', { shop });
    return { kind: 'removed' };
  });
