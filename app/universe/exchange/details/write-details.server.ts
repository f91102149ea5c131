import { countAnew } from '~/database/count-anew.server';
import type { ShopRows } from '~/database/for-shop.server';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { markEntries } from '../../published/mark-entries.server';
import type { Importer } from '../importer';
import type { DetailsPlan, PlannedDetail } from './plan-details.server';

const PORTION = 5_000;
/** Entries of more details than these are compared all at once. */
const MOST_NAMED = 1_000;
const NOTHING: Touched = { productIds: [], iconIds: [] };

async function writeRows(
  rows: ShopRows,
  details: readonly PlannedDetail[],
  { staff, asOf }: Importer,
): Promise<void> {
  const { shop, db } = rows;
  const columnsOf = ({ entry, pictureUrl }: PlannedDetail) => ({
    ...{ dimension: entry.dimension, words: entry.words },
    sinceYear: entry.sinceYear === '' ? null : Number(entry.sinceYear),
    pictureId: entry.pictureId === '' ? null : entry.pictureId,
    pictureUrl: entry.pictureId === '' ? null : pictureUrl,
  });
  await db.signatureDetail.createMany({
    data: details
      .filter(({ before }) => before === null)
      .map((one) => ({
        ...{ id: one.id, shop, iconId: one.iconId, position: one.position },
        ...{ ...columnsOf(one), createdAt: asOf, createdBy: staff.id },
      })),
  });
  const changed = details
    .filter(({ before }) => before !== null)
    .map((one) => ({ id: one.id, ...columnsOf(one) }));
  await rows.run`
    update signature_detail s set dimension = one.dimension, words = one.words, since_year = one."sinceYear",
      picture_id = one."pictureId", picture_url = one."pictureUrl", version = s.version + 1
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as one (id uuid, dimension text, words text, "sinceYear" int, "pictureId" text, "pictureUrl" text)
    where s.shop = ${shop} and s.id = one.id`;
  const where = { detailId: { in: details.map(({ id }) => id) } };
  await db.detailEdition.deleteMany({ where });
  await db.detailProduct.deleteMany({ where });
  await db.detailEdition.createMany({
    data: details.flatMap(({ id, entry }) =>
      entry.editionIds.map((editionId) => ({ shop, detailId: id, editionId })),
    ),
  });
  await db.detailProduct.createMany({
    data: details.flatMap(({ id, entry }) =>
      entry.productIds.map((productId) => ({ shop, detailId: id, productId: BigInt(productId) })),
    ),
  });
}

/** Writes what a file of signature details decided. */
export async function writeDetails(
  rows: ShopRows,
  { details }: DetailsPlan,
  importer: Importer,
): Promise<{ changeId: null; touched: Touched }> {
  const { staff, asOf, progress } = importer;
  for (let from = 0; from < details.length; from += PORTION) {
    const portion = details.slice(from, from + PORTION);
    await writeRows(rows, portion, importer);
    const entries = portion.map(({ id, before, entry }) => ({
      ...{ about: 'detail' as const, subject: id, title: entry.words },
      verb: before ? ('changed' as const) : ('added' as const),
      ...(before ? differing({ ...before }, { ...entry }) : { after: { ...entry } }),
    }));
    await recordAudit(rows, entries, staff, asOf);
    await progress(Math.min(1, (from + PORTION) / details.length));
  }
  if (details.length > MOST_NAMED)
    await countAnew(rows, ['signature_detail', 'detail_edition', 'detail_product']);
  const detailIds = details.map(({ id }) => id);
  const editionIds = [
    ...new Set(details.flatMap(({ before, entry }) => [...(before?.editionIds ?? []), ...entry.editionIds])),
  ];
  await markEntries(rows, detailIds.length > MOST_NAMED ? { all: true } : { detailIds, editionIds }, asOf);
  return { changeId: null, touched: NOTHING };
}
