import { forShop, type ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { NO_ICON, type CastChoices } from './cast-list';

/** More than this nobody picks from a list; the search finds the others. */
const MOST_CHOICES = 200;

/** The shop's live icons in the owner's order, and its categories; `chosen` is among them wherever it stands. */
export async function castNames(
  shop: string,
  chosen: string | null = null,
): Promise<Pick<CastChoices, 'icons' | 'categories'>> {
  const rows = forShop(shop);
  const [icons, categories] = await Promise.all([
    rows.sql<CastChoices['icons'][number]>`
      select id::text, title from (
        (select * from icon where shop = ${shop} and retired_at is null order by position, title, id limit ${MOST_CHOICES})
        union
        select * from icon where shop = ${shop} and retired_at is null and id = ${chosen}::uuid
      ) offered order by position, title, id`,
    rows.db.category.findMany({
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
      take: MOST_CHOICES,
    }),
  ]);
  return { icons, categories };
}

const COLUMNS = { vendor: part`vendor`, productType: part`product_type` };

/** The first values of a column, each found by a step through its index: products are never gone through. */
async function valuesOf(rows: ShopRows, name: keyof typeof COLUMNS): Promise<string[]> {
  const column = COLUMNS[name];
  const found = await rows.sql<{ value: string }>`
    with recursive step as (
      (select ${column} as value from product where shop = ${rows.shop} order by ${column} limit 1)
      union all
      select (
        select ${column} from product where shop = ${rows.shop} and ${column} > step.value order by ${column} limit 1
      ) from step where step.value is not null
    )
    select value from step where value <> '' limit ${MOST_CHOICES}`;
  return found.map(({ value }) => value);
}

/** What the list's filters offer. */
export async function castChoices(shop: string, chosenIcon?: string): Promise<CastChoices> {
  const rows = forShop(shop);
  const [names, vendors, productTypes] = await Promise.all([
    castNames(shop, chosenIcon === NO_ICON ? null : (chosenIcon ?? null)),
    valuesOf(rows, 'vendor'),
    valuesOf(rows, 'productType'),
  ]);
  return { ...names, vendors, productTypes };
}
