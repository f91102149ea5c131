import { allOf, part } from '~/database/sql-parts.server';
import type { CastListRequest, Sort } from './cast-list';
import { tidy } from './casting-rules';
import type { Cursor } from './list-cursor';
import { beginningWith, containing } from './search-pattern';

type Part = ReturnType<typeof part>;

/** Titles and vendors by any part, SKUs by their beginning: those have an index, and a store has six to a product. */
const matches = (shop: string, typed: string): Part => part`(
  p.title ilike ${containing(typed)} or p.vendor ilike ${containing(typed)} or p.id in (
    select product_id from variant where shop = ${shop} and lower(sku) like ${beginningWith(typed)}
  )
)`;

/** What the address asks of a product's current casting. */
function castingConditions(shop: string, { role, icon, category }: CastListRequest): Part[] {
  const current = part`c.shop = ${shop} and c.ended_at is null`;
  if (role === 'uncast')
    return [part`not exists (select 1 from casting c where ${current} and c.product_id = p.id)`];
  const asked: Part[] = [];
  if (role) asked.push(part`c.role = ${role}`);
  if (category) asked.push(part`c.category_id = ${category}::uuid`);
  if (icon) {
    asked.push(part`(c.icon_id = ${icon}::uuid or c.id in (
      select s.casting_id from casting_support s where s.shop = ${shop} and s.icon_id = ${icon}::uuid
    ))`);
  }
  if (asked.length === 0) return [];
  // As an array, read once: as a join, a role that few play would be looked for along all titles.
  return [part`p.id = any(array(select c.product_id from casting c where ${allOf([current, ...asked])}))`];
}

/** Everything the address asks for, over product p. */
export function conditionsOf(shop: string, request: CastListRequest): Part[] {
  const typed = tidy(request.search ?? '');
  const { status, vendor, productType, tag } = request;
  const conditions = [part`p.shop = ${shop}`, ...castingConditions(shop, request)];
  if (typed !== '') conditions.push(matches(shop, typed));
  if (status) conditions.push(part`p.status = ${status}`);
  if (vendor) conditions.push(part`p.vendor = ${vendor}`);
  if (productType) conditions.push(part`p.product_type = ${productType}`);
  if (tag) conditions.push(part`p.tags @> array[${tag}]::text[]`);
  return conditions;
}

export type Direction = 'forward' | 'backward';

/** The sort column's text beside each row, for the next page's cursor. */
export const sortValue = (sort: Sort): Part =>
  sort.startsWith('title')
    ? part`p.title`
    : part`to_char(p.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const isAscending = (sort: Sort, direction: Direction): boolean =>
  sort.endsWith('asc') === (direction === 'forward');

/** Rows behind the cursor, as seen in the direction of reading. None for a cursor of another order. */
export function beyond(cursor: Cursor, sort: Sort, direction: Direction): Part | null {
  const { id, value } = cursor;
  const up = isAscending(sort, direction);
  if (sort.startsWith('title')) {
    return up ? part`(p.title, p.id) > (${value}, ${id})` : part`(p.title, p.id) < (${value}, ${id})`;
  }
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return null;
  return up
    ? part`(p.created_at, p.id) > (${at}::timestamptz, ${id})`
    : part`(p.created_at, p.id) < (${at}::timestamptz, ${id})`;
}

export function orderOf(sort: Sort, direction: Direction): Part {
  const up = isAscending(sort, direction);
  if (sort.startsWith('title')) return up ? part`p.title, p.id` : part`p.title desc, p.id desc`;
  return up ? part`p.created_at, p.id` : part`p.created_at desc, p.id desc`;
}
