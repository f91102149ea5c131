import { forShop, type ShopRows } from '~/database/for-shop.server';
import { keepTiers } from '../weighing/tiers.server';
import type { CastList } from './cast-list';

interface Count {
  products: number;
  icons: number;
  editions: number;
  supporting: number;
}

/** Products by role, by going through all of them. Castings of products that are gone are not counted. */
async function counted(rows: ShopRows): Promise<Count> {
  const { shop } = rows;
  const [found] = await rows.sql<Count>`
    select (select count(*)::int from product where shop = ${shop}) as products,
      count(*) filter (where c.role = 'icon')::int as icons,
      count(*) filter (where c.role = 'edition')::int as editions,
      count(*) filter (where c.role = 'supporting')::int as supporting
    from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${shop} and c.ended_at is null`;
  return found ?? { products: 0, icons: 0, editions: 0, supporting: 0 };
}

/** Counts again and keeps it. Only under the lock `casting`, so that no later count is overwritten by an earlier one. */
export async function keepCount(rows: ShopRows): Promise<void> {
  const count = await counted(rows);
  await rows.db.castCount.upsert({
    where: { shop: rows.shop },
    create: { shop: rows.shop, ...count },
    update: count,
  });
}

/** After products came or went. */
export const countCast = (shop: string): Promise<void> =>
  forShop(shop).transaction(async (rows) => {
    await rows.lock('casting');
    await keepCount(rows);
    await keepTiers(rows);
  });

/** Products by role, as last counted; counted now where nobody has yet. */
export async function castCounts(rows: ShopRows): Promise<CastList['counts']> {
  const { products, icons, editions, supporting } =
    (await rows.db.castCount.findUnique({ where: { shop: rows.shop } })) ?? (await counted(rows));
  return {
    all: products,
    icon: icons,
    edition: editions,
    supporting,
    uncast: products - icons - editions - supporting,
  };
}
