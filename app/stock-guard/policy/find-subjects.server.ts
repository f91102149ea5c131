import { forShop, type ShopRows } from '~/database/for-shop.server';
import { nameOfVariant } from '../promise/variant-name';
import type { Named } from './place';

/** Of each kind; who does not find it among them types more. */
const MOST = 8;
/** Fewer characters are no help to an index of three of them, except at the beginning of a word. */
const ANYWHERE = 3;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Icons, vendors, products and sizes that contain what was typed; sizes by the beginning of their SKU. */
export async function foundSubjects(shop: string, typed: string): Promise<Named[]> {
  const rows = forShop(shop);
  const words = typed.trim();
  if (words === '') return [];
  const [like, orLike] =
    words.length < ANYWHERE
      ? [`${escaped(words)}%`, `% ${escaped(words)}%`]
      : [`%${escaped(words)}%`, `%${escaped(words)}%`];
  const icons = await rows.sql<Named>`
    select 'icon' as level, id::text as subject, title as name, handle as mark from icon
    where shop = ${shop} and retired_at is null and (title ilike ${like} or title ilike ${orLike})
    order by title, id limit ${MOST}`;
  const vendors = await rows.sql<Named>`
    select 'vendor' as level, vendor as subject, vendor as name, '' as mark from (
      select vendor from product
      where shop = ${shop} and vendor <> '' and (vendor ilike ${like} or vendor ilike ${orLike})
      limit 10000) found
    group by vendor order by vendor limit ${MOST}`;
  const products = await rows.sql<Named>`
    select 'product' as level, id::text as subject, title as name, handle as mark from (
      select id, title, handle from product
      where shop = ${shop} and (title ilike ${like} or title ilike ${orLike}) limit 10000) found
    order by title, id limit ${MOST}`;
  const sizes = await rows.sql<{ subject: string; product: string; variant: string; sku: string }>`
    select v.id::text as subject, p.title as product, v.title as variant, v.sku
    from variant v join product p on p.shop = v.shop and p.id = v.product_id
    where v.shop = ${shop} and lower(v.sku) like ${`${escaped(words.toLowerCase())}%`}
    order by lower(v.sku), v.id limit ${MOST}`;
  const variants = sizes.map(({ subject, product, variant, sku }): Named => ({
    level: 'variant',
    subject,
    name: nameOfVariant(product, variant),
    mark: sku,
  }));
  return [...icons, ...vendors, ...products, ...variants];
}

/** The sizes of a product, to go on from it to one of them. */
export async function sizesOf(rows: ShopRows, productId: bigint): Promise<Named[]> {
  return rows.sql<Named>`
    select 'variant' as level, id::text as subject, title as name, coalesce(sku, '') as mark
    from variant where shop = ${rows.shop} and product_id = ${productId} order by position, id limit 250`;
}
