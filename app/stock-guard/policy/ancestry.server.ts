import type { ShopRows } from '~/database/for-shop.server';
import { isSubject, type Place } from './place';
import type { PolicyRole } from './policy';
import type { WatchedThing } from './watched-thing';
import { thingsOf } from './watched-things.server';

const NOTHING: WatchedThing = { variantId: 0n, productId: 0n, vendor: '', role: null, icon: null };

const thereOr = async <Row>(
  found: Promise<Row[]>,
  thing: (row: Row) => WatchedThing,
): Promise<WatchedThing | null> => {
  const [row] = await found;
  return row === undefined ? null : thing(row);
};

const vendor = (rows: ShopRows, name: string) =>
  thereOr(
    rows.sql<{ vendor: string }>`
      select vendor from product where shop = ${rows.shop} and vendor = ${name}
      union select subject from policy where shop = ${rows.shop} and level = 'vendor' and subject = ${name} limit 1`,
    (found) => ({ ...NOTHING, vendor: found.vendor }),
  );

/** An icon whose products are all of one vendor stands below that vendor. */
const icon = (rows: ShopRows, id: string) =>
  thereOr(
    rows.sql<{ id: string; minimum: number | null; vendors: string[] }>`
      select i.id::text as id, i.minimum, array(
        select distinct p.vendor from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null) as vendors
      from icon i where i.shop = ${rows.shop} and i.id = ${id}::uuid and i.retired_at is null`,
    ({ vendors, ...own }) => ({
      ...NOTHING,
      vendor: vendors.length === 1 ? (vendors[0] ?? '') : '',
      role: 'icon',
      icon: own,
    }),
  );

/** A product stands below the icon that it was cast as. */
const product = (rows: ShopRows, id: bigint) =>
  thereOr(
    rows.sql<{ vendor: string; role: string | null; iconId: string | null; minimum: number | null }>`
      select p.vendor, c.role, i.id::text as "iconId", i.minimum from product p
      left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
      left join icon i on i.shop = c.shop and i.id = c.icon_id and i.retired_at is null
      where p.shop = ${rows.shop} and p.id = ${id}`,
    ({ vendor: name, role, iconId, minimum }) => ({
      ...NOTHING,
      productId: id,
      vendor: name,
      role: role === 'icon' || role === 'supporting' ? role : 'uncast',
      icon: role === 'icon' && iconId !== null ? { id: iconId, minimum } : null,
    }),
  );

/** What stands above a place, as the levels of a policy see it; null where the shop has no such subject. */
export async function ancestryOf(
  rows: ShopRows,
  { level, subject }: Pick<Place, 'level' | 'subject'>,
): Promise<WatchedThing | null> {
  if (!isSubject(level, subject)) return null;
  switch (level) {
    case 'shop':
      return NOTHING;
    case 'role':
      return { ...NOTHING, role: subject as PolicyRole };
    case 'vendor':
      return vendor(rows, subject);
    case 'icon':
      return icon(rows, subject);
    case 'product':
      return product(rows, BigInt(subject));
    case 'variant': {
      const [thing] = await thingsOf(rows, [BigInt(subject)]);
      return thing ?? null;
    }
  }
}
