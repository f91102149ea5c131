import type { ShopRows } from '~/database/for-shop.server';
import type { EditionEntry } from './edition-entry';
import type { StoredEdition } from './edition-page';

interface Row extends Omit<EditionEntry, 'iconIds'> {
  id: string;
  version: number;
  iconIds: string[];
}

/** An edition as its form would show it; null where there is none, or none any more. */
export async function storedEdition(rows: ShopRows, id: string): Promise<StoredEdition | null> {
  const [found] = await rows.sql<Row>`
    select e.id::text, e.version, e.title, e.kind, coalesce(e.partner, '') as partner,
      coalesce(e.material, '') as material, coalesce(d.id::text, '') as "dropId",
      coalesce(to_char(e.launches_on, 'YYYY-MM-DD'), '') as "launchesOn",
      coalesce(to_char(e.ends_on, 'YYYY-MM-DD'), '') as "endsOn",
      coalesce(e.edition_size::text, '') as "editionSize", e.note,
      coalesce(before.id::text, '') as "predecessorId",
      case when before.id is null then '' else coalesce(round((e.inherit_share * 100)::numeric, 2)::float8::text, '') end
        as "inheritPercent",
      array(
        select ei.icon_id::text from edition_icon ei join icon i on i.shop = ei.shop and i.id = ei.icon_id
        where ei.shop = e.shop and ei.edition_id = e.id order by i.position, i.title, i.id
      ) as "iconIds"
    from edition e
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    left join edition before on before.shop = e.shop and before.id = e.predecessor_id and before.removed_at is null
    where e.shop = ${rows.shop} and e.id = ${id}::uuid and e.removed_at is null`;
  if (!found) return null;
  const { id: own, version, ...entry } = found;
  return { id: own, version, entry };
}
