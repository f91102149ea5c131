import type { ShopRows } from '~/database/for-shop.server';
import type { ChapterBrief, Narrative } from './narrative';

/** A year's story and its chapters in order; null where nobody began to tell it. */
export async function narrativeOf(
  rows: ShopRows,
  year: number,
): Promise<{ narrative: Narrative; chapters: ChapterBrief[] } | null> {
  const found = await rows.db.narrative.findUnique({ where: { shop_year: { shop: rows.shop, year } } });
  if (!found) return null;
  const { id, title, theme, version } = found;
  const chapters = await rows.sql<ChapterBrief>`
    select c.id::text as id, c.title, to_char(c.from_day, 'YYYY-MM-DD') as "from", to_char(c.to_day, 'YYYY-MM-DD') as "to", c.version,
      (select count(*)::int from chapter_icon x where x.shop = c.shop and x.chapter_id = c.id) as icons,
      (select count(*)::int from chapter_drop x where x.shop = c.shop and x.chapter_id = c.id) as drops,
      (select count(*)::int from chapter_product x where x.shop = c.shop and x.chapter_id = c.id) as products,
      (select count(*)::int from chapter_rule x where x.shop = c.shop and x.chapter_id = c.id) as rules
    from chapter c where c.shop = ${rows.shop} and c.narrative_id = ${id}::uuid
    order by c.from_day, c.to_day, c.id`;
  return { narrative: { id, year, title, theme, version }, chapters };
}
