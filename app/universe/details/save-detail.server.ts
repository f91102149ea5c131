import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { differing } from '~/team/audit';
import { recordAudit, whoChanged } from '~/team/audit.server';
import { tidy } from '../casting/casting-rules';
import { markEntries } from '../published/mark-entries.server';
import type { DetailPicture, SignatureDetail } from './detail';
import { toldDetail } from './detail-audit';
import { faultsHere } from './detail-checks.server';
import { isPicture, yearOf, type DetailEntry, type DetailFaults } from './detail-entry';
import { readPicture } from './find-pictures.server';
import { detailOf } from './signature-of.server';

export type ChangedMeanwhile = { kind: 'changed-meanwhile'; by: string; at: Date };
export type SavedDetail =
  | { kind: 'saved'; id: string; version: number }
  | { kind: 'refused'; faults: DetailFaults }
  | { kind: 'not-there' }
  | ChangedMeanwhile;

/** A detail of an icon; `id` is null for a new one. */
export interface DetailRequest {
  id: string | null;
  iconId: string;
  /** The version that the person saw. */
  seen: number;
  entry: DetailEntry;
}

type Chosen = DetailRequest & { picture: DetailPicture | null };

/** Whether a detail is still the one that a person looked at, and who changed it otherwise. */
export async function changedSince(
  rows: ShopRows,
  { id, version }: SignatureDetail,
  seen: number,
  asOf: Date,
): Promise<ChangedMeanwhile | null> {
  if (version === seen) return null;
  return { kind: 'changed-meanwhile', ...(await whoChanged(rows, 'detail', id, asOf)) };
}

const columnsOf = ({ dimension, words, sinceYear }: DetailEntry, picture: DetailPicture | null) => {
  const year = yearOf(sinceYear, Number.MAX_SAFE_INTEGER);
  return {
    dimension,
    words: tidy(words),
    sinceYear: year === 'not-a-year' ? null : year,
    pictureId: picture?.id ?? null,
    pictureUrl: picture?.url ?? null,
  };
};

async function writeCarriers({ shop, db }: ShopRows, detailId: string, entry: DetailEntry): Promise<void> {
  await db.detailEdition.deleteMany({ where: { detailId } });
  await db.detailProduct.deleteMany({ where: { detailId } });
  await db.detailEdition.createMany({
    data: [...new Set(entry.editionIds)].map((editionId) => ({ shop, detailId, editionId })),
  });
  await db.detailProduct.createMany({
    data: [...new Set(entry.productIds)].map((productId) => ({
      shop,
      detailId,
      productId: BigInt(productId),
    })),
  });
}

async function write(
  rows: ShopRows,
  { iconId, entry, picture }: Chosen,
  before: SignatureDetail | null,
  staff: Staff,
  asOf: Date,
): Promise<string> {
  const { shop, db } = rows;
  const columns = columnsOf(entry, picture);
  if (before !== null) {
    await db.signatureDetail.updateMany({
      where: { id: before.id },
      data: { ...columns, version: before.version + 1 },
    });
    return before.id;
  }
  const { _max: last } = await db.signatureDetail.aggregate({ where: { iconId }, _max: { position: true } });
  const { id } = await db.signatureDetail.create({
    data: {
      shop,
      iconId,
      ...columns,
      position: (last.position ?? -1) + 1,
      createdAt: asOf,
      createdBy: staff.id,
    },
  });
  return id;
}

const save = (shop: string, request: Chosen, staff: Staff, asOf: Date): Promise<SavedDetail> =>
  forShop(shop).transaction(async (rows): Promise<SavedDetail> => {
    const { id, iconId, seen, entry } = request;
    await rows.lock('details');
    const icon = await rows.db.icon.findFirst({
      where: { id: iconId, retiredAt: null },
      select: { id: true },
    });
    const before = id === null ? null : await detailOf(rows, id);
    if (!icon || (id !== null && before?.iconId !== iconId)) return { kind: 'not-there' };
    const meanwhile = before && (await changedSince(rows, before, seen, asOf));
    if (meanwhile) return meanwhile;
    const faults = await faultsHere(rows, { id, iconId }, entry, asOf);
    if (Object.keys(faults).length > 0) return { kind: 'refused', faults };
    const saved = await write(rows, request, before, staff, asOf);
    await writeCarriers(rows, saved, entry);
    const after = await detailOf(rows, saved);
    if (after === null) throw new Error('A detail that was just written is not there.');
    const told = toldDetail(after);
    const changes = before === null ? { after: told } : differing(toldDetail(before), told);
    await recordAudit(
      rows,
      { about: 'detail', subject: saved, title: after.words, verb: before ? 'changed' : 'added', ...changes },
      staff,
      asOf,
    );
    const carriers = [...(before?.editions ?? []), ...after.editions].map((edition) => edition.id);
    await markEntries(rows, { detailIds: [saved], editionIds: [...new Set(carriers)] }, asOf);
    await enqueueIn(rows, 'publish', { shop });
    return { kind: 'saved', id: saved, version: after.version };
  });

/** Writes down what makes an icon itself, and what carries it. Where a picture is seen only Shopify says, before anything is written. */
export async function saveDetail(
  shop: string,
  request: DetailRequest,
  staff: Staff,
  asOf: Date,
): Promise<SavedDetail> {
  const { id, entry } = request;
  const { pictureId } = entry;
  const known = id === null ? null : await detailOf(forShop(shop), id);
  if (pictureId === '') return save(shop, { ...request, picture: null }, staff, asOf);
  if (known?.picture?.id === pictureId)
    return save(shop, { ...request, picture: known.picture }, staff, asOf);
  const picture = isPicture(pictureId) ? await readPicture(shop, pictureId) : null;
  if (picture === null) return { kind: 'refused', faults: { pictureId: 'unknown' } };
  if (picture === 'unavailable') return { kind: 'refused', faults: { pictureId: 'unavailable' } };
  return save(shop, { ...request, picture }, staff, asOf);
}
