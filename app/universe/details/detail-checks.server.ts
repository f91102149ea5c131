import type { ShopRows } from '~/database/for-shop.server';
import { faultsOf, MOST_DETAILS, type DetailEntry, type DetailFaults } from './detail-entry';

interface Known {
  thisYear: number;
  details: number;
  editions: number;
  products: number;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const isNumber = (text: string): boolean => /^\d{1,18}$/.test(text);

/** What carries it already may go on, though it was uncast since; anything else has to play that part now. */
const known = async (
  rows: ShopRows,
  { id, iconId }: { id: string | null; iconId: string },
  editionIds: readonly string[],
  productIds: readonly string[],
  asOf: Date,
): Promise<Known> => {
  const { shop } = rows;
  const [found] = await rows.sql<Known>`
    select extract(year from ${asOf}::timestamptz at time zone s.time_zone)::int as "thisYear",
      (select count(*) from signature_detail d where d.shop = ${shop} and d.icon_id = ${iconId}::uuid)::int as details,
      (select count(*) from edition e where e.shop = ${shop} and e.id = any(${editionIds}::uuid[]) and e.removed_at is null
        and exists (select 1 from edition_icon i where i.shop = e.shop and i.edition_id = e.id and i.icon_id = ${iconId}::uuid
          union all select 1 from detail_edition c where c.shop = e.shop and c.detail_id = ${id}::uuid and c.edition_id = e.id))::int as editions,
      (select count(*) from product p where p.shop = ${shop} and p.id = any(${productIds}::bigint[])
        and exists (select 1 from casting k where k.shop = p.shop and k.product_id = p.id and k.role = 'supporting' and k.ended_at is null
          union all select 1 from detail_product c where c.shop = p.shop and c.detail_id = ${id}::uuid and c.product_id = p.id))::int as products
    from shop s where s.shop = ${shop}`;
  if (!found) throw new Error('The shop is not there.');
  return found;
};

/** What is wrong with a detail in this shop, field by field. `id` is null for one that is new. */
export async function faultsHere(
  rows: ShopRows,
  of: { id: string | null; iconId: string },
  entry: DetailEntry,
  asOf: Date,
): Promise<DetailFaults> {
  const editions = [...new Set(entry.editionIds)];
  const products = [...new Set(entry.productIds)];
  const here = await known(rows, of, editions.filter(isId), products.filter(isNumber), asOf);
  const faults = faultsOf(entry, here.thisYear);
  return {
    ...(here.editions < editions.length && { editionIds: 'unknown' }),
    ...(here.products < products.length && { productIds: 'unknown' }),
    ...(of.id === null && here.details >= MOST_DETAILS && { words: 'too-many' }),
    ...faults,
  };
}
