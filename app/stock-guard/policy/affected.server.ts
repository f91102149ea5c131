import type { ShopRows } from '~/database/for-shop.server';
import type { Place } from './place';

/** More than this are looked at as "everyone": a job need not carry their ids. */
const MOST_NAMED = 1_000;

async function variantsOf(rows: ShopRows, { level, subject }: Place): Promise<bigint[] | 'everyone'> {
  const { shop } = rows;
  const read = async (found: Promise<{ id: bigint }[]>) => (await found).map(({ id }) => id);
  switch (level) {
    case 'shop':
    case 'role':
      return 'everyone';
    case 'vendor':
      return read(rows.sql`
        select v.id from product p join variant v on v.shop = p.shop and v.product_id = p.id
        where p.shop = ${shop} and p.vendor = ${subject} limit ${MOST_NAMED + 1}`);
    case 'icon':
      return read(rows.sql`
        select variant_id as id from permanent_variant
        where shop = ${shop} and icon_id = ${subject}::uuid and ended_at is null limit ${MOST_NAMED + 1}`);
    case 'product':
      return read(rows.sql`
        select id from variant where shop = ${shop} and product_id = ${BigInt(subject)}
        union select variant_id from watch where shop = ${shop} and product_id = ${BigInt(subject)}`);
    case 'variant':
      return [BigInt(subject)];
  }
}

/** The variants whose terms policies of these places may change. */
export async function affectedBy(
  rows: ShopRows,
  places: readonly Place[],
): Promise<'everyone' | { variantIds: readonly bigint[] }> {
  if (places.length > MOST_NAMED) return 'everyone';
  const ids = new Set<bigint>();
  for (const place of places) {
    const own = await variantsOf(rows, place);
    if (own === 'everyone') return own;
    for (const id of own) ids.add(id);
    if (ids.size > MOST_NAMED) return 'everyone';
  }
  return { variantIds: [...ids] };
}
