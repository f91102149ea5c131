import type { ShopRows } from '~/database/for-shop.server';
import { editionFacts } from './edition-facts.server';
import type { Lineage } from './lineage-edition';

/** More cards than these nobody follows along one line; earlier ones are a page behind it. */
const ON_A_LINE = 40;

/** The editions of an icon, past and planned: those that are latest, or those that stand `skip` before them. */
export async function lineageOf(rows: ShopRows, iconId: string, today: string, skip = 0): Promise<Lineage> {
  const { shop } = rows;
  const found = await rows.sql<{ id: string; count: number }>`
    select e.id::text, count(*) over ()::int as count
    from edition_icon ei
    join edition e on e.shop = ei.shop and e.id = ei.edition_id and e.removed_at is null
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    where ei.shop = ${shop} and ei.icon_id = ${iconId}::uuid
    order by coalesce(e.launches_on, d.launches_on) desc nulls first, e.id desc
    offset ${skip} limit ${ON_A_LINE}`;
  const ids = found.map(({ id }) => id);
  const count = found[0]?.count ?? 0;
  return {
    editions: await editionFacts(rows, ids, today),
    count,
    skip,
    earlier: skip + found.length < count ? skip + found.length : null,
  };
}
