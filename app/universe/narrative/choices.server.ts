import { forShop } from '~/database/for-shop.server';
import { withWords } from '../cast/search-pattern';
import type { Choice, ChoiceKind } from './choices';

/** What a list under a field can show. */
const MOST_SHOWN = 20;

/** Icons, drops or rules whose name holds what was typed, for a chapter to name. */
export async function chapterChoices(shop: string, kind: ChoiceKind, typed: string): Promise<Choice[]> {
  const rows = forShop(shop);
  const patterns = withWords(typed);
  switch (kind) {
    case 'icons':
      return rows.sql<Choice>`
        select id::text as id, title, null as day, null as field from icon
        where shop = ${shop} and retired_at is null and title ilike any(${patterns}::text[]) order by title, id limit ${MOST_SHOWN}`;
    case 'drops':
      return rows.sql<Choice>`
        select id::text as id, title, to_char(launches_on, 'YYYY-MM-DD') as day, null as field from edition_drop
        where shop = ${shop} and removed_at is null and title ilike any(${patterns}::text[])
        order by launches_on desc nulls first, title, id limit ${MOST_SHOWN}`;
    case 'rules':
      return rows.sql<Choice>`
        select id, title, null as day, field from (
          select r.id::text as id, r.field, r.position,
            case r.field when 'collection' then coalesce(
              (select c.title from rule_collection c where c.shop = r.shop and c.collection_id::text = r.value), r.value) else r.value end as title
          from casting_rule r where r.shop = ${shop} and r.removed_at is null
        ) named where title ilike any(${patterns}::text[]) order by position, id limit ${MOST_SHOWN}`;
  }
}

/** Names that may own a chapter's work: staff who have opened the app. Another name may be typed. */
export async function ownerNames(shop: string): Promise<string[]> {
  const found = await forShop(shop).sql<{ name: string }>`
    select distinct name from staff_member where shop = ${shop} and name not in ('', '—') order by name limit 200`;
  return found.map(({ name }) => name);
}
