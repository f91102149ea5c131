import type { ShopRows } from '~/database/for-shop.server';
import { anyOf, part } from '~/database/sql-parts.server';
import type { CastListRequest, Sort } from './cast-list';
import { castingSet, inSet, skuSet, uncast, type Part, type Wanted } from './cast-list-sets.server';
import { tidy } from '../casting/casting-rules';
import type { Cursor } from './list-cursor';
import { beginningWith, withWords } from './search-pattern';

/** Titles and vendors by any part, SKUs by their beginning: a store has six to a product. */
async function matches(rows: ShopRows, typed: string, wanted: Wanted): Promise<Part> {
  const patterns = withWords(typed);
  const named = patterns.flatMap((like) => [part`p.title ilike ${like}`, part`p.vendor ilike ${like}`]);
  return anyOf([...named, await inSet(rows, skuSet(rows.shop, beginningWith(typed)), wanted)]);
}

/** Everything the address asks for, over product p. */
export async function conditionsOf(
  rows: ShopRows,
  request: CastListRequest,
  wanted: Wanted = 'page',
): Promise<Part[]> {
  const { shop } = rows;
  const typed = tidy(request.search ?? '');
  const { role, status, vendor, productType, tag } = request;
  const conditions = [part`p.shop = ${shop}`];
  const cast = await castingSet(rows, request);
  if (cast) conditions.push(await inSet(rows, cast, wanted));
  if (role === 'uncast') conditions.push(await uncast(rows, wanted));
  if (typed !== '') conditions.push(await matches(rows, typed, wanted));
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
