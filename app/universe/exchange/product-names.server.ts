import type { ShopRows } from '~/database/for-shop.server';
import { Names, type Nameable } from './names';

/** The products of these handles or numbers, by both. */
export async function productNames(rows: ShopRows, names: readonly string[]): Promise<Names<Nameable>> {
  const asked = [...new Set(names)];
  const ids = asked.filter((name) => /^\d{1,18}$/.test(name));
  const found = await rows.sql<{ id: string; handle: string }>`
    select p.id::text, p.handle from unnest(${asked}::text[]) as asked (handle)
    join product p on p.shop = ${rows.shop} and p.handle = asked.handle
    union
    select p.id::text, p.handle from product p where p.shop = ${rows.shop} and p.id = any(${ids}::bigint[])`;
  // A number that is another product's handle means that one.
  return new Names(found.map(({ id, handle }) => ({ id, title: handle, handle: id })));
}
