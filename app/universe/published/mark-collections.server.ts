import type { ShopRows } from '~/database/for-shop.server';
import { wordsFor } from '~/words/words';

const { t } = wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'EUR' });

/** Whose collections are looked at: all, or that of the icons and those of the named categories. */
export type WhoseCollections = 'all' | { categoryIds: readonly string[] };

/**
 * Writes down which collections there should be: one of the icons, and one for each category that has members. What
 * differs from before is due. In the transaction that changes castings or categories.
 */
export async function markCollections(rows: ShopRows, whose: WhoseCollections, asOf: Date): Promise<void> {
  const { shop } = rows;
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (!known?.publishing) return;
  const categories = whose === 'all' ? null : whose.categoryIds;
  await rows.run`
    with wanted as (
      select 'icons' as kind, '' as subject, ${t('published.collection.icons')} as title
      where exists (select from casting where shop = ${shop} and role = 'icon' and ended_at is null)
      union all
      select 'category', g.id::text, g.name from category g
      where g.shop = ${shop} and (${categories}::text[] is null or g.id::text = any(${categories}::text[]))
        and exists (
          select from casting c
          where c.shop = g.shop and c.category_id = g.id and c.role = 'supporting' and c.ended_at is null
        )
    ),
    gone as (
      update published_collection p set wanted = false, state = 'due', due_at = ${asOf}, attempts = 0, failure = null
      where p.shop = ${shop} and p.wanted
        and (p.kind = 'icons' or ${categories}::text[] is null or p.subject = any(${categories}::text[]))
        and not exists (select from wanted w where w.kind = p.kind and w.subject = p.subject)
    )
    insert into published_collection (shop, kind, subject, title, wanted, state, attempts, due_at)
    select ${shop}, kind, subject, title, true, 'due', 0, ${asOf}::timestamptz from wanted
    on conflict (shop, kind, subject) do update
    set title = excluded.title, wanted = true, state = 'due', attempts = 0, due_at = excluded.due_at, failure = null
    where published_collection.title <> excluded.title or not published_collection.wanted`;
}
