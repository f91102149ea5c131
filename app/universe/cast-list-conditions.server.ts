import { part } from '~/database/sql-parts.server';
import type { CastListRequest, Sort } from './cast-list';
import { tidy } from './casting-rules';
import type { Cursor } from './list-cursor';
import { beginningWith, containing } from './search-pattern';

type Part = ReturnType<typeof part>;

/** Three looks, each with an index of its own: one condition with OR would read every product and variant. */
const matches = (shop: string, typed: string): Part => part`p.id in (
  select id from product where shop = ${shop} and title ilike ${containing(typed)}
  union select id from product where shop = ${shop} and vendor ilike ${containing(typed)}
  union select product_id from variant where shop = ${shop} and lower(sku) like ${beginningWith(typed)}
)`;

/** Everything the address asks for, over product p and its current casting c. */
export function conditionsOf(shop: string, request: CastListRequest): Part[] {
  const typed = tidy(request.search ?? '');
  const { role, icon, category, status, vendor, productType, tag } = request;
  const conditions = [part`p.shop = ${shop}`];
  if (typed !== '') conditions.push(matches(shop, typed));
  if (role === 'uncast') conditions.push(part`c.id is null`);
  else if (role) conditions.push(part`c.role = ${role}`);
  if (icon) {
    conditions.push(part`(c.icon_id = ${icon}::uuid or exists (
      select 1 from casting_support s where s.shop = ${shop} and s.casting_id = c.id and s.icon_id = ${icon}::uuid
    ))`);
  }
  if (category) conditions.push(part`c.category_id = ${category}::uuid`);
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
