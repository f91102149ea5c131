import { countAnew } from '~/database/count-anew.server';
import type { ShopRows } from '~/database/for-shop.server';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import type { Touched } from '../../casting/casting-transaction.server';
import type { Importer } from '../importer';
import type { DetailsPlan, PlannedDetail } from './plan-details.server';

const PORTION = 5_000;
/** More of them change what the database should know of its tables. */
const MOST_UNCOUNTED = 1_000;

async function writeRows(
  rows: ShopRows,
  details: readonly PlannedDetail[],
  { staff, asOf }: Importer,
): Promise<void> {
  const { shop } = rows;
  const all = details.map(({ id, iconId, position, before, entry, pictureUrl }) => ({
    ...{ id, iconId, position, made: before === null, dimension: entry.dimension, words: entry.words },
    sinceYear: entry.sinceYear === '' ? null : Number(entry.sinceYear),
    pictureId: entry.pictureId === '' ? null : entry.pictureId,
    pictureUrl: entry.pictureId === '' ? null : pictureUrl,
  }));
  await rows.run`
    insert into signature_detail (id, shop, icon_id, dimension, words, since_year, picture_id, picture_url, position,
      created_at, created_by)
    select one.id, ${shop}, one."iconId", one.dimension, one.words, one."sinceYear", one."pictureId", one."pictureUrl",
      one.position, ${asOf}, ${staff.id}
    from jsonb_to_recordset(${JSON.stringify(all.filter(({ made }) => made))}::jsonb) as one (id uuid, "iconId" uuid,
      position int, dimension text, words text, "sinceYear" int, "pictureId" text, "pictureUrl" text)`;
  await rows.run`
    update signature_detail s set dimension = one.dimension, words = one.words, since_year = one."sinceYear",
      picture_id = one."pictureId", picture_url = one."pictureUrl", version = s.version + 1
    from jsonb_to_recordset(${JSON.stringify(all.filter(({ made }) => !made))}::jsonb)
      as one (id uuid, dimension text, words text, "sinceYear" int, "pictureId" text, "pictureUrl" text)
    where s.shop = ${shop} and s.id = one.id`;
  await writeCarriers(rows, details);
}

/** What carries these details: what did is taken away first. */
async function writeCarriers(rows: ShopRows, details: readonly PlannedDetail[]): Promise<void> {
  const { shop } = rows;
  const ids = details.map(({ id }) => id);
  await rows.run`delete from detail_edition where shop = ${shop} and detail_id = any(${ids}::uuid[])`;
  await rows.run`delete from detail_product where shop = ${shop} and detail_id = any(${ids}::uuid[])`;
  const editions = details.flatMap(({ id, entry }) => entry.editionIds.map((carrier) => ({ id, carrier })));
  await rows.run`
    insert into detail_edition (shop, detail_id, edition_id)
    select ${shop}, one.id, one.carrier
    from unnest(${editions.map(({ id }) => id)}::uuid[], ${editions.map(({ carrier }) => carrier)}::uuid[]) as one (id, carrier)`;
  const products = details.flatMap(({ id, entry }) =>
    entry.productIds.map((carrier) => ({ id, carrier: BigInt(carrier) })),
  );
  await rows.run`
    insert into detail_product (shop, detail_id, product_id)
    select ${shop}, one.id, one.carrier
    from unnest(${products.map(({ id }) => id)}::uuid[], ${products.map(({ carrier }) => carrier)}::bigint[]) as one (id, carrier)`;
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
  if (details.length > MOST_UNCOUNTED)
    await countAnew(rows, ['signature_detail', 'detail_edition', 'detail_product']);
  const detailIds = details.map(({ id }) => id);
  const editionIds = [
    ...new Set(details.flatMap(({ before, entry }) => [...(before?.editionIds ?? []), ...entry.editionIds])),
  ];
  return { changeId: null, touched: { productIds: [], iconIds: [], entries: { detailIds, editionIds } } };
}
