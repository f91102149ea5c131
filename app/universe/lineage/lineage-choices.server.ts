import { forShop, type ShopRows } from '~/database/for-shop.server';
import { allOf, anyOf, part } from '~/database/sql-parts.server';
import { conditionsOf } from '../cast/cast-list-conditions.server';
import { withWords } from '../cast/search-pattern';
import { tidy } from '../casting/casting-rules';
import type { Choice, ChoicesOf } from './lineage-choice';

/** More than these nobody reads below a field; another letter narrows them. */
const MOST_CHOICES = 12;

const titled = (typed: string) =>
  typed === '' ? part`true` : anyOf(withWords(typed).map((like) => part`title ilike ${like}`));

async function productsCalled(rows: ShopRows, typed: string): Promise<Choice[]> {
  const conditions = await conditionsOf(rows, { search: typed });
  return rows.sql<Choice>`
    select p.id::text, p.title from product p where p.shop = ${rows.shop} and ${allOf(conditions)}
    order by p.title, p.id limit ${MOST_CHOICES}`;
}

/** The first things of that kind with what was typed in their name. */
export function lineageChoices(shop: string, of: ChoicesOf, text: string): Promise<Choice[]> {
  const rows = forShop(shop);
  const typed = tidy(text);
  if (of === 'product') return productsCalled(rows, typed);
  if (of === 'icon') {
    return rows.sql<Choice>`
      select id::text, title from icon where shop = ${shop} and retired_at is null and ${titled(typed)}
      order by position, title, id limit ${MOST_CHOICES}`;
  }
  if (of === 'drop') {
    return rows.sql<Choice>`
      select id::text, title from edition_drop where shop = ${shop} and removed_at is null and ${titled(typed)}
      order by launches_on desc, id desc limit ${MOST_CHOICES}`;
  }
  return rows.sql<Choice>`
    select id::text, title from edition where shop = ${shop} and removed_at is null and ${titled(typed)}
    order by launches_on desc, id desc limit ${MOST_CHOICES}`;
}
