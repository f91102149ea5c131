import type { ShopRows } from '~/database/for-shop.server';
import { nameOfVariant } from '../promise/variant-name';
import { keyOf, type Named, type Place } from './place';
import type { Level } from './policy';

type About = Pick<Place, 'level' | 'subject'>;

const idsOf = (about: readonly About[], wanted: Level): string[] =>
  about.filter(({ level }) => level === wanted).map(({ subject }) => subject);

async function iconNames(rows: ShopRows, ids: readonly string[]): Promise<Named[]> {
  return rows.sql<Named>`
    select 'icon' as level, id::text as subject, title as name, handle as mark from icon
    where shop = ${rows.shop} and id = any(${ids}::uuid[]) and retired_at is null`;
}

async function productNames(rows: ShopRows, ids: readonly string[]): Promise<Named[]> {
  return rows.sql<Named>`
    select 'product' as level, id::text as subject, title as name, handle as mark from product
    where shop = ${rows.shop} and id = any(${ids}::bigint[])`;
}

async function variantNames(rows: ShopRows, ids: readonly string[]): Promise<Named[]> {
  const found = await rows.sql<{ subject: string; product: string; variant: string; sku: string | null }>`
    select v.id::text as subject, p.title as product, v.title as variant, v.sku
    from variant v join product p on p.shop = v.shop and p.id = v.product_id
    where v.shop = ${rows.shop} and v.id = any(${ids}::bigint[])`;
  return found.map(({ subject, product, variant, sku }) => ({
    level: 'variant',
    subject,
    name: nameOfVariant(product, variant),
    mark: sku ?? '',
  }));
}

/** The names of what policies are about, by `keyOf`; what is no longer there has none. */
export async function namesOf(rows: ShopRows, about: readonly About[]): Promise<Map<string, Named>> {
  const plain = about
    .filter(({ level }) => level === 'shop' || level === 'role' || level === 'vendor')
    .map(({ level, subject }): Named => ({ level, subject, name: subject, mark: '' }));
  const found = [
    ...plain,
    ...(await iconNames(rows, idsOf(about, 'icon'))),
    ...(await productNames(rows, idsOf(about, 'product'))),
    ...(await variantNames(rows, idsOf(about, 'variant'))),
  ];
  return new Map(found.map((named) => [keyOf(named), named]));
}
