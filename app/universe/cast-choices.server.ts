import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { CastChoices, CastList } from './cast-list';

/** More than this nobody picks from a list; the search finds the others. */
const MOST_CHOICES = 200;

/** Products by role. Castings of products that are gone are not counted. */
export async function castCounts(rows: ShopRows): Promise<CastList['counts']> {
  const { shop } = rows;
  const [found] = await rows.sql<{ all: number; icon: number; supporting: number }>`
    select (select count(*)::int from product where shop = ${shop}) as all,
      count(*) filter (where c.role = 'icon')::int as icon,
      count(*) filter (where c.role = 'supporting')::int as supporting
    from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${shop} and c.ended_at is null`;
  const { all, icon, supporting } = found ?? { all: 0, icon: 0, supporting: 0 };
  return { all, icon, supporting, uncast: all - icon - supporting };
}

/** The shop's live icons in the owner's order, and its categories. */
export async function castNames(shop: string): Promise<Pick<CastChoices, 'icons' | 'categories'>> {
  const { db } = forShop(shop);
  const [icons, categories] = await Promise.all([
    db.icon.findMany({
      where: { retiredAt: null },
      select: { id: true, title: true },
      orderBy: [{ position: 'asc' }, { title: 'asc' }],
    }),
    db.category.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  ]);
  return { icons, categories };
}

/** What the list's filters offer. */
export async function castChoices(shop: string): Promise<CastChoices> {
  const rows = forShop(shop);
  const [names, vendors, types] = await Promise.all([
    castNames(shop),
    rows.sql<{
      name: string;
    }>`select distinct vendor as name from product where shop = ${shop} order by 1 limit ${MOST_CHOICES}`,
    rows.sql<{
      name: string;
    }>`select distinct product_type as name from product where shop = ${shop} order by 1 limit ${MOST_CHOICES}`,
  ]);
  const named = (found: { name: string }[]) => found.map(({ name }) => name).filter((name) => name !== '');
  return { ...names, vendors: named(vendors), productTypes: named(types) };
}
