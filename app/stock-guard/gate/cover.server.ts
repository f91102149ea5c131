import { forShop } from '~/database/for-shop.server';
import { loudestFirst } from './chapter-gate';
import type { ChapterCover } from './cover';
import { gatesOf } from './gates.server';

/** A sentence has room for a few names. */
const MOST_NAMED = 3;

interface Counts {
  covered: number;
  short: number;
  unknown: number;
  /** The shortest; where none is short one that is covered, so that its gate can say whether that still holds. */
  named: string[];
}

/** How a chapter's icons stand as last worked out, and which of them are shortest. Of a stale mirror nothing is claimed. */
export async function chapterCover(shop: string, chapterId: string, asOf: Date): Promise<ChapterCover> {
  const rows = forShop(shop);
  const [counts] = await rows.sql<Counts>`
    with g as (
      select ci.icon_id, g.state, g.units, g.short_to
      from chapter_icon ci
      join icon i on i.shop = ci.shop and i.id = ci.icon_id and i.retired_at is null
      left join chapter_gate g on g.shop = ci.shop and g.chapter_id = ci.chapter_id and g.icon_id = ci.icon_id
      where ci.shop = ${shop} and ci.chapter_id = ${chapterId}::uuid)
    select count(*) filter (where state = 'covered')::int as covered, count(*) filter (where state = 'short')::int as short,
      count(*) filter (where state is null or state = 'unknown')::int as unknown,
      array(select icon_id::text from g where state in ('short', 'covered')
        order by state = 'short' desc, short_to is null desc, units desc, icon_id limit ${MOST_NAMED}) as named
    from g`;
  const { covered = 0, short = 0, unknown = 0, named = [] } = counts ?? {};
  const gates = (await gatesOf(rows, [chapterId], asOf, named)).get(chapterId) ?? [];
  if (gates.some(({ gate }) => gate.state === 'unknown'))
    return { covered: 0, short: 0, unknown: covered + short + unknown, worst: [] };
  return { covered, short, unknown, worst: loudestFirst(gates.filter(({ gate }) => gate.state === 'short')) };
}
