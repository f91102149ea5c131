import { forShop, type ShopRows } from '~/database/for-shop.server';
import { allOf } from '~/database/sql-parts.server';
import type { CastList, CastListRequest, CastRow, Status } from './cast-list';
import { beyond, conditionsOf, orderOf, sortValue } from './cast-list-conditions.server';
import { castCounts } from './cast-count.server';
import { figuresOf, type Figures } from './cast-figures.server';
import { readCursor, writeCursor } from './list-cursor';

export const PAGE_SIZE = 50;

interface Row {
  id: bigint;
  sortValue: string;
  title: string;
  status: Status;
  pictureUrl: string | null;
  role: CastRow['role'];
  icon: string | null;
  edition: string | null;
  category: string | null;
  supports: string[];
}

/** One page and one row more, which says whether there is another; in the order of the list. */
async function readPage(
  rows: ShopRows,
  request: CastListRequest,
): Promise<{ page: Row[]; more: boolean; backward: boolean }> {
  const { shop } = rows;
  const sort = request.sort ?? 'title asc';
  const backward = request.before !== undefined;
  const direction = backward ? 'backward' : 'forward';
  const cursor = readCursor(request.before ?? request.after ?? null);
  const from = cursor && beyond(cursor, sort, direction);
  const conditions = [...(await conditionsOf(rows, request)), ...(from ? [from] : [])];
  // The page first, its names afterwards: nothing is joined to products that are not shown.
  const found = await rows.sql<Row>`
    with p as materialized (
      select p.shop, p.id, p.title, p.status, p.picture_url, p.created_at from product p
      where ${allOf(conditions)} order by ${orderOf(sort, direction)} limit ${PAGE_SIZE + 1}
    )
    select p.id, ${sortValue(sort)} as "sortValue", p.title, p.status, p.picture_url as "pictureUrl",
      c.role, i.title as icon, e.title as edition, g.name as category,
      array(
        select s_i.title from casting_support s
        join icon s_i on s_i.shop = s.shop and s_i.id = s.icon_id and s_i.retired_at is null
        where s.shop = ${shop} and s.casting_id = c.id order by s_i.position
      ) || array(
        select e_i.title from edition_icon ei
        join icon e_i on e_i.shop = ei.shop and e_i.id = ei.icon_id and e_i.retired_at is null
        where ei.shop = ${shop} and ei.edition_id = c.edition_id order by e_i.position
      ) as supports
    from p
    left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
    left join icon i on i.shop = p.shop and i.id = c.icon_id
    left join edition e on e.shop = p.shop and e.id = c.edition_id
    left join category g on g.shop = p.shop and g.id = c.category_id
    order by ${orderOf(sort, direction)}`;
  const page = found.slice(0, PAGE_SIZE);
  return { page: backward ? page.reverse() : page, more: found.length > PAGE_SIZE, backward };
}

const rowOf = (row: Row, figures: Figures): CastRow => ({
  id: String(row.id),
  title: row.title,
  status: row.status,
  pictureUrl: row.pictureUrl,
  role: row.role,
  icon: row.icon,
  edition: row.edition,
  category: row.category,
  supports: row.supports,
  stock: figures.stock.get(row.id) ?? null,
  sold: figures.sold && (figures.sold.get(row.id) ?? { units: 0, revenue: 0 }),
  shortage: figures.shortage.get(row.id) ?? null,
  share: figures.share.get(row.id) ?? null,
  suggested: figures.suggested.get(row.id) ?? null,
});

/** One page of the shop's products with their roles. Costs the same on the first page and on the last. */
export async function castList(shop: string, request: CastListRequest, asOf: Date): Promise<CastList> {
  const rows = forShop(shop);
  const [{ page, more, backward }, counts] = await Promise.all([readPage(rows, request), castCounts(rows)]);
  const figures = await figuresOf(
    rows,
    page.map(({ id }) => id),
    asOf,
  );
  const cursorOf = (row: Row | undefined) => (row ? writeCursor({ value: row.sortValue, id: row.id }) : null);
  const hasNext = backward || more;
  const hasPrevious = backward ? more : request.after !== undefined;
  return {
    rows: page.map((row) => rowOf(row, figures)),
    next: hasNext ? cursorOf(page.at(-1)) : null,
    previous: hasPrevious ? cursorOf(page[0]) : null,
    counts,
  };
}
